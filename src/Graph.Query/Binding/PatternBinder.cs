using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Turns path patterns into nodes, connections and conditions.</summary>
internal sealed class PatternBinder
{
    private readonly BindingContext _context;
    private readonly PatternVariables _variables;
    private readonly PatternConditions _conditions;
    private readonly RelationshipBinder _relationshipBinder;
    private readonly QuantifiedPatternBinder _quantifiedBinder;
    private readonly List<BoundRelationship> _relationships = [];
    private readonly List<(int Slot, BoundPathBuild Path)> _paths = [];

    /// <param name="context">What all binders of the query share.</param>
    /// <param name="outer">What can be seen around the pattern.</param>
    /// <param name="mayDeclare">Whether the pattern may name something new.</param>
    public PatternBinder(BindingContext context, Scope outer, bool mayDeclare)
    {
        _context = context;
        _variables = new PatternVariables(context, outer.Copy(), mayDeclare);
        _conditions = new PatternConditions(context, _variables.Scope);
        _relationshipBinder = new RelationshipBinder(context, _variables, _conditions);
        _quantifiedBinder = new QuantifiedPatternBinder(context, outer, _variables, mayDeclare);
    }

    /// <summary>The patterns of one clause with its condition, and what can be seen after it.</summary>
    public (BoundPattern Pattern, Scope Scope) Bind(IReadOnlyList<PathPattern> patterns, Expression? where)
    {
        PatternCheck.CheckLengths([.. patterns.SelectMany(pattern => pattern.Elements)]);
        foreach (var pattern in patterns)
        {
            BindPath(pattern);
        }

        _conditions.BindPostponed();
        _conditions.Add(where);
        var bound = new BoundPattern(_variables.Nodes, _relationships, _paths, _conditions.Conjuncts, _variables.NewSlots);
        return (bound, _variables.Scope);
    }

    private void BindPath(PathPattern path)
    {
        var slots = new List<int>();
        var pathSlot = path.Variable is null ? null : (int?)_context.NewSlot();
        var selected = path.Selector != PathSelector.All;
        if (selected)
        {
            PatternCheck.CheckSelector(path);
        }

        for (var i = 0; i < path.Elements.Count; i++)
        {
            if (path.Elements[i] is not NodePattern node)
            {
                BindConnection(path, i, slots, selected ? pathSlot : null);
            }
            else if (i == 0)
            {
                slots.Add(BindNode(node));
            }
            else if (path.Elements[i - 1] is NodePattern)
            {
                throw new QueryException(ErrorCode.UnexpectedSyntax, node.Span, "expected a relationship between two nodes");
            }
        }

        if (path.Where is { } where)
        {
            _conditions.Postpone(selected ? () => _conditions.AddOfPath(where) : () => _conditions.Add(where));
        }

        if (path.Variable is { } name)
        {
            _variables.DeclarePath(name, pathSlot!.Value, path.Span);
            if (!selected)
            {
                _paths.Add((pathSlot.Value, new BoundPathBuild(slots)));
            }
        }
    }

    private int BindNode(NodePattern node)
    {
        var slot = _variables.DeclareNode(node);
        var target = new BoundSlot(slot, node.Variable ?? "", TypeSet.Node);
        _conditions.AddOfElement(target, node.Labels, node.Properties, node.Where);
        return slot;
    }

    private void BindConnection(PathPattern path, int at, List<int> slots, int? pathSlot)
    {
        var element = path.Elements[at];

        // A quantified part stands directly beside nodes; where one is missing there is an unnamed one.
        if (slots.Count == 0)
        {
            slots.Add(_variables.DeclareUnnamedNode());
        }

        var from = slots[^1];
        var isBeforeNode = at + 1 < path.Elements.Count && path.Elements[at + 1] is NodePattern;
        var to = isBeforeNode ? BindNode((NodePattern)path.Elements[at + 1]) : _variables.DeclareUnnamedNode();
        var bound = element switch
        {
            RelationshipPattern relationship => _relationshipBinder.Bind(relationship, from, to),
            QuantifiedPattern quantified => _quantifiedBinder.Bind(quantified, from, to),
            _ => throw new InvalidOperationException("a node is no connection"),
        };
        _relationships.Add(
            bound with
            {
                Selector = path.Selector,
                Count = path.Count,
                PathSlot = pathSlot,
                IsFunction = path.IsFunction,
                PathConditions = path.Selector == PathSelector.All ? [] : _conditions.OfPaths,
            }
        );
        slots.AddRange([bound.Slot, to]);
    }
}
