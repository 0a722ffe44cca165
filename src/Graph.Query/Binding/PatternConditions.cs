using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>The conditions of a pattern, taken apart so that each can be tested as soon as its variables are bound.</summary>
internal sealed class PatternConditions(BindingContext context, Scope scope)
{
    private readonly List<Conjunct> _conjuncts = [];
    private readonly List<Action> _postponed = [];
    private readonly List<BoundExpression> _ofPaths = [];

    /// <summary>What must hold for each match.</summary>
    public IReadOnlyList<Conjunct> Conjuncts => _conjuncts;

    /// <summary>What a path must fulfil to be a candidate for the shortest.</summary>
    public IReadOnlyList<BoundExpression> OfPaths => _ofPaths;

    /// <summary>Conditions may mention any variable of the clause: they wait until all are declared.</summary>
    public void Postpone(Action bind) => _postponed.Add(bind);

    /// <summary>Binds what waited.</summary>
    public void BindPostponed()
    {
        foreach (var bind in _postponed)
        {
            bind();
        }
    }

    /// <summary>Adds what is bound already.</summary>
    public void Add(Conjunct conjunct) => _conjuncts.Add(conjunct);

    /// <summary>Takes a condition apart at its ANDs.</summary>
    public void Add(Expression? where)
    {
        switch (where)
        {
            case null:
                return;
            case BinaryExpression { Operator: "AND" } both:
                Add(both.Left);
                Add(both.Right);
                return;
            default:
                context.Budget.AddPart(where.Span);
                var mark = context.Mark;
                var bound = Binder(scope).BindCondition(where);
                _conjuncts.Add(new Conjunct(bound, context.UsedSince(mark)));
                return;
        }
    }

    /// <summary>Adds a condition that stands in a path of which the shortest is wanted.</summary>
    public void AddOfPath(Expression where) => _ofPaths.Add(Binder(scope).BindCondition(where));

    /// <summary>Adds what stands in the brackets of a node or of one relationship.</summary>
    public void AddOfElement(BoundSlot element, LabelExpression? labels, Expression? properties, Expression? where)
    {
        if (labels is not null)
        {
            _conjuncts.Add(new Conjunct(new BoundLabelTest(element, labels), new HashSet<int> { element.Slot }));
        }

        if (properties is not null)
        {
            Postpone(() => AddProperties(element, (MapExpression)properties));
        }

        if (where is not null)
        {
            Postpone(() => Add(where));
        }
    }

    /// <summary>What each of several relationships must fulfil, tested while it stands in a slot of its own.</summary>
    public IEnumerable<BoundExpression> BindForEach(BoundSlot element, RelationshipPattern pattern)
    {
        var inner = element.Name.Length > 0 ? scope.With(new Symbol(element.Name, element.Slot, TypeSet.Relationship)) : scope;
        var binder = Binder(inner);
        var entries = pattern.Properties is MapExpression map ? map.Entries : [];
        foreach (var (key, value) in entries)
        {
            yield return HasValue(element, key, value, binder);
        }

        if (pattern.Where is not null)
        {
            yield return binder.BindCondition(pattern.Where);
        }
    }

    private void AddProperties(BoundSlot element, MapExpression properties)
    {
        foreach (var (key, value) in properties.Entries)
        {
            context.Budget.AddPart(value.Span);
            var mark = context.Mark;
            var condition = HasValue(element, key, value, Binder(scope));
            _conjuncts.Add(new Conjunct(condition, new HashSet<int>(context.UsedSince(mark)) { element.Slot }));
        }
    }

    private static BoundComparison HasValue(BoundSlot element, string key, Expression value, ExpressionBinder binder) =>
        new("=", new BoundProperty(element, key), binder.Bind(value));

    private ExpressionBinder Binder(Scope seen) => new(context, new SubqueryBinder(context), seen);
}
