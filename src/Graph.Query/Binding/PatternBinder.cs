using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Turns path patterns into nodes, connections and conditions.</summary>
internal sealed class PatternBinder(BindingContext context, Scope outer, bool mayDeclare)
{
    private readonly Scope _scope = outer.Copy();
    private readonly List<BoundNode> _nodes = [];
    private readonly List<BoundRelationship> _relationships = [];
    private readonly List<(int Slot, BoundPathBuild Path)> _paths = [];
    private readonly List<Conjunct> _conjuncts = [];
    private readonly HashSet<string> _relationshipNames = new(StringComparer.Ordinal);
    private readonly List<Action> _conditions = [];
    private readonly List<int> _new = [];
    private readonly List<BoundExpression> _pathConditions = [];

    public (BoundPattern Pattern, Scope Scope) Bind(IReadOnlyList<PathPattern> patterns, Expression? where)
    {
        CheckLengths([.. patterns.SelectMany(pattern => pattern.Elements)]);
        foreach (var pattern in patterns)
        {
            BindPath(pattern);
        }

        // Conditions may mention any variable of the clause: they are bound when all are declared.
        foreach (var condition in _conditions)
        {
            condition();
        }

        AddConditions(where);
        return (new BoundPattern(_nodes, _relationships, _paths, _conjuncts, _new), _scope);
    }

    private void BindPath(PathPattern path)
    {
        var slots = new List<int>();
        var pathSlot = path.Variable is null ? null : (int?)context.NewSlot();
        var selected = path.Selector != PathSelector.All;
        if (selected)
        {
            CheckSelector(path);
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
            _conditions.Add(() => AddPathConditions(where, selected));
        }

        if (path.Variable is { } name)
        {
            DeclarePath(name, pathSlot!.Value, path, selected ? null : slots);
        }
    }

    private void AddPathConditions(Expression where, bool selected)
    {
        if (selected)
        {
            _pathConditions.Add(Binder().BindCondition(where));
        }
        else
        {
            AddConditions(where);
        }
    }

    private static void CheckLengths(List<PathElement> elements)
    {
        if (
            elements.Find(element => element is RelationshipPattern { Length: not null }) is { } old
            && elements.Exists(element => element is QuantifiedPattern { Length: not null })
        )
        {
            throw new QueryException(
                ErrorCode.UnexpectedSyntax,
                old.Span,
                "'*' inside a relationship and quantifiers such as {1,3} may not be mixed in one MATCH"
            );
        }
    }

    private static void CheckSelector(PathPattern path)
    {
        var simple = path.Elements is [NodePattern, RelationshipPattern or QuantifiedPattern { Elements.Count: 3 }, NodePattern];
        if (!simple)
        {
            throw new QueryException(
                ErrorCode.NotSupported,
                path.Span,
                "a shortest path over more than one relationship pattern is not supported"
            );
        }
    }

    private void DeclarePath(string name, int slot, PathPattern path, List<int>? slots)
    {
        if (_scope.Find(name) is not null)
        {
            throw new QueryException(
                ErrorCode.VariableAlreadyBound,
                path.Span,
                $"the variable '{name}' is already defined, so it cannot name a path"
            );
        }

        CheckNew(name, path.Span);
        _scope.Set(new Symbol(name, slot, TypeSet.Path));
        _new.Add(slot);
        if (slots is not null)
        {
            _paths.Add((slot, new BoundPathBuild(slots)));
        }
    }

    private int BindNode(NodePattern node)
    {
        var slot = DeclareNode(node);
        AddElementConditions(slot, node.Variable ?? "", TypeSet.Node, node.Labels, node.Properties, node.Where);
        return slot;
    }

    private int DeclareNode(NodePattern node)
    {
        if (node.Variable is { } name && _scope.Find(name) is { } known)
        {
            if (!known.Type.CouldBe(TypeSet.Node))
            {
                throw new QueryException(ErrorCode.VariableTypeConflict, node.Span, $"the variable '{name}' is no node here");
            }

            context.Use(known.Slot);
            if (_nodes.All(n => n.Slot != known.Slot))
            {
                _nodes.Add(new BoundNode(known.Slot, name, true));
            }

            return known.Slot;
        }

        var slot = Declare(node.Variable, TypeSet.Node, node.Span);
        _nodes.Add(new BoundNode(slot, node.Variable ?? "", false));
        return slot;
    }

    private int Declare(string? name, StaticType type, TextSpan span)
    {
        var slot = context.NewSlot();
        _new.Add(slot);
        if (name is null)
        {
            return slot;
        }

        CheckNew(name, span);
        _scope.Set(new Symbol(name, slot, type));
        return slot;
    }

    private void CheckNew(string name, TextSpan span)
    {
        if (!mayDeclare)
        {
            throw new QueryException(
                ErrorCode.UndefinedVariable,
                span,
                $"a pattern that is a condition cannot name something new ('{name}')"
            );
        }
    }

    private void BindConnection(PathPattern path, int at, List<int> slots, int? pathSlot)
    {
        var element = path.Elements[at];

        // A quantified part stands directly beside nodes; where one is missing there is an unnamed one.
        if (slots.Count == 0)
        {
            slots.Add(AddUnnamed());
        }

        var from = slots[^1];
        var to = at + 1 < path.Elements.Count && path.Elements[at + 1] is NodePattern next ? BindNode(next) : AddUnnamed();
        var bound = element switch
        {
            RelationshipPattern relationship => BindRelationship(relationship, from, to, path, pathSlot),
            QuantifiedPattern quantified => BindQuantified(quantified, from, to, path, pathSlot),
            _ => throw new InvalidOperationException("a node is no connection"),
        };
        _relationships.Add(
            bound with
            {
                IsFunction = path.IsFunction,
                PathConditions = path.Selector == PathSelector.All ? [] : _pathConditions,
            }
        );
        slots.AddRange([bound.Slot, to]);
    }

    private int AddUnnamed()
    {
        var slot = Declare(null, TypeSet.Node, default);
        _nodes.Add(new BoundNode(slot, "", false));
        return slot;
    }

    private BoundRelationship BindRelationship(RelationshipPattern pattern, int from, int to, PathPattern path, int? pathSlot)
    {
        var many = pattern.Length is not null;
        var (slot, isBound) = DeclareRelationship(pattern, many);
        var elementSlot = many ? context.NewSlot() : slot;
        var conditions = new List<BoundExpression>();
        if (many)
        {
            _conditions.Add(() => BindEach(conditions, elementSlot, pattern));
        }
        else
        {
            AddElementConditions(slot, pattern.Variable ?? "", TypeSet.Relationship, null, pattern.Properties, pattern.Where);
        }

        return new BoundRelationship(
            slot,
            pattern.Variable ?? "",
            from,
            to,
            pattern.Types,
            pattern.Direction,
            pattern.Length,
            elementSlot,
            conditions,
            isBound,
            path.Selector,
            path.Count,
            null,
            pathSlot
        );
    }

    private (int Slot, bool IsBound) DeclareRelationship(RelationshipPattern pattern, bool many)
    {
        var type = many ? new StaticType(TypeSet.List, TypeSet.Relationship) : TypeSet.Relationship;
        if (pattern.Variable is not { } name || _scope.Find(name) is not { } known)
        {
            var slot = Declare(pattern.Variable, type, pattern.Span);
            if (pattern.Variable is { } declared)
            {
                _relationshipNames.Add(declared);
            }

            return (slot, false);
        }

        if (
            !known.Type.CouldBe(type.Kinds)
            || (many && known.Type.Elements != TypeSet.None && (known.Type.Elements & TypeSet.Relationship) == 0)
        )
        {
            throw new QueryException(ErrorCode.VariableTypeConflict, pattern.Span, $"the variable '{name}' is no relationship here");
        }

        if (!_relationshipNames.Add(name))
        {
            throw new QueryException(
                ErrorCode.RelationshipUniquenessViolation,
                pattern.Span,
                $"the relationship '{name}' stands twice in one pattern, which can never match"
            );
        }

        context.Use(known.Slot);
        if (!many)
        {
            return (known.Slot, true);
        }

        // A list that is already known: match anew and compare.
        var fresh = Declare(null, type, pattern.Span);
        _conjuncts.Add(
            new Conjunct(
                new BoundComparison("=", new BoundSlot(fresh, name, type), new BoundSlot(known.Slot, name, known.Type)),
                new HashSet<int> { fresh, known.Slot }
            )
        );
        return (fresh, false);
    }

    private void BindEach(List<BoundExpression> conditions, int slot, RelationshipPattern pattern)
    {
        var name = pattern.Variable ?? "";
        var scope = name.Length > 0 ? _scope.With(new Symbol(name, slot, TypeSet.Relationship)) : _scope;
        var binder = new ExpressionBinder(context, new SubqueryBinder(context), scope);
        conditions.AddRange(PropertyConditions(slot, name, TypeSet.Relationship, pattern.Properties, binder));
        if (pattern.Where is not null)
        {
            conditions.Add(binder.BindCondition(pattern.Where));
        }
    }

    private BoundRelationship BindQuantified(QuantifiedPattern quantified, int from, int to, PathPattern path, int? pathSlot)
    {
        CheckQuantified(quantified);
        var inner = new PatternBinder(context, outer, mayDeclare);
        var (pattern, scope) = inner.Bind(
            [new PathPattern(null, PathSelector.All, 1, false, quantified.Elements, null, quantified.Span)],
            quantified.Where
        );
        if (pattern.Relationships.Any(r => r.Length is not null || r.Repeated is not null))
        {
            throw new QueryException(
                ErrorCode.NotSupported,
                quantified.Span,
                "a variable length inside a quantified pattern is not supported"
            );
        }

        if (scope.Symbols.FirstOrDefault(s => inner._new.Contains(s.Slot) ? _scope.Find(s.Name) is not null : inner.Names(s)) is { } twice)
        {
            throw new QueryException(
                ErrorCode.VariableAlreadyBound,
                quantified.Span,
                $"the variable '{twice.Name}' stands inside a quantified part and outside; give one of them another name"
            );
        }

        var groups = new List<(int, int)>();
        foreach (var symbol in scope.Symbols.Where(s => outer.Find(s.Name) is null))
        {
            groups.Add((symbol.Slot, Declare(symbol.Name, new StaticType(TypeSet.List, symbol.Type.Kinds), quantified.Span)));
        }

        var repetition = new BoundRepetition(
            pattern.Relationships[0].From,
            pattern.Relationships,
            [.. pattern.Conjuncts.Select(c => c.Expression)],
            groups
        );
        var slot = context.NewSlot();
        _new.Add(slot);
        return new BoundRelationship(
            slot,
            "",
            from,
            to,
            null,
            PatternDirection.Outgoing,
            quantified.Length ?? new PatternLength(1, 1),
            slot,
            [],
            false,
            path.Selector,
            path.Count,
            repetition,
            pathSlot
        );
    }

    private static void CheckQuantified(QuantifiedPattern quantified)
    {
        if (quantified.Length is null)
        {
            throw new QueryException(
                ErrorCode.InvalidRelationshipPattern,
                quantified.Span,
                "a part in parentheses beside other parts needs a quantifier such as {1,3} or +"
            );
        }

        if (quantified.Elements.All(element => element is NodePattern))
        {
            throw new QueryException(
                ErrorCode.InvalidRelationshipPattern,
                quantified.Span,
                "a quantified part needs a relationship at least, as ((a)-->(b))+ has"
            );
        }
    }

    // Whether the pattern itself, and not only a condition in it, speaks of something from outside.
    private bool Names(Symbol symbol) =>
        _nodes.Exists(node => node.Slot == symbol.Slot) || _relationships.Exists(r => r.Slot == symbol.Slot);

    private void AddElementConditions(
        int slot,
        string name,
        TypeSet kind,
        LabelExpression? labels,
        Expression? properties,
        Expression? where
    )
    {
        if (labels is not null)
        {
            _conjuncts.Add(new Conjunct(new BoundLabelTest(new BoundSlot(slot, name, kind), labels), new HashSet<int> { slot }));
        }

        if (properties is not null)
        {
            _conditions.Add(() => AddPropertyConditions(slot, name, kind, properties));
        }

        if (where is not null)
        {
            _conditions.Add(() => AddConditions(where));
        }
    }

    private void AddPropertyConditions(int slot, string name, TypeSet kind, Expression properties)
    {
        foreach (var (key, value) in ((MapExpression)properties).Entries)
        {
            context.Budget.AddPart(value.Span);
            var mark = context.Mark;
            var single = new MapExpression([(key, value)], value.Span);
            var condition = PropertyConditions(slot, name, kind, single, Binder()).Single();
            _conjuncts.Add(new Conjunct(condition, new HashSet<int>(context.UsedSince(mark)) { slot }));
        }
    }

    private static IEnumerable<BoundExpression> PropertyConditions(
        int slot,
        string name,
        TypeSet kind,
        Expression? properties,
        ExpressionBinder binder
    ) =>
        properties is not MapExpression map
            ? []
            : map.Entries.Select(entry => new BoundComparison(
                "=",
                new BoundProperty(new BoundSlot(slot, name, kind), entry.Key),
                binder.Bind(entry.Value)
            ));

    /// <summary>Takes a condition apart at its ANDs, so that each part can be tested as soon as its variables are bound.</summary>
    private void AddConditions(Expression? where)
    {
        switch (where)
        {
            case null:
                return;
            case BinaryExpression { Operator: "AND" } both:
                AddConditions(both.Left);
                AddConditions(both.Right);
                return;
            default:
                context.Budget.AddPart(where.Span);
                var mark = context.Mark;
                var bound = Binder().BindCondition(where);
                _conjuncts.Add(new Conjunct(bound, context.UsedSince(mark)));
                return;
        }
    }

    private ExpressionBinder Binder() => new(context, new SubqueryBinder(context), _scope);
}
