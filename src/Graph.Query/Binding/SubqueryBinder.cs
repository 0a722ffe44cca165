using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Turns patterns and queries that stand in expressions into queries that run once for each row.</summary>
internal sealed class SubqueryBinder(BindingContext context)
{
    public BoundSubquery Bind(SubqueryExpression subquery, Scope scope)
    {
        var kind = Enum.Parse<SubqueryKind>(subquery.Kind, ignoreCase: true);
        var query = new QueryBinder(context).BindInner(subquery.Query, scope, needsReturn: kind == SubqueryKind.Collect);
        if (kind == SubqueryKind.Collect && query.Columns.Count != 1)
        {
            throw new QueryException(ErrorCode.InvalidClauseComposition, subquery.Span, "COLLECT { … } must return exactly one column");
        }

        return Subquery(kind, query);
    }

    /// <summary>A pattern as a condition. It may not name anything new.</summary>
    public BoundSubquery BindPattern(PatternExpression pattern, Scope scope)
    {
        var (bound, _) = new PatternBinder(context, scope, mayDeclare: false).Bind([pattern.Pattern], null);
        return Subquery(SubqueryKind.Exists, Query([new BoundMatch(false, bound)], [], []));
    }

    public BoundSubquery BindComprehension(PatternComprehensionExpression e, Scope scope)
    {
        var (pattern, inner) = new PatternBinder(context, scope, mayDeclare: true).Bind([e.Pattern], e.Where);
        var map = new ExpressionBinder(context, this, inner).Bind(e.Map);
        var slot = context.NewSlot();
        var projection = new BoundProjection([(slot, map, "value")], null, [], false, [], null, null, null, [slot]);
        return Subquery(SubqueryKind.Collect, Query([new BoundMatch(false, pattern), projection], ["value"], [slot]));
    }

    /// <summary>The list of the shortest paths between two nodes that are bound.</summary>
    public BoundSubquery BindShortestPath(ShortestPathExpression e, Scope scope)
    {
        const string Name = " path";
        var (pattern, inner) = new PatternBinder(context, scope, mayDeclare: true).Bind([e.Pattern with { Variable = Name }], null);
        var path = inner.Find(Name)!;
        return Subquery(SubqueryKind.Collect, Query([new BoundMatch(false, pattern)], [Name], [path.Slot]));
    }

    private BoundSubquery Subquery(SubqueryKind kind, BoundQuery query)
    {
        context.Subqueries.Add(query);
        return new BoundSubquery(kind, query);
    }

    private static BoundQuery Query(BoundClause[] clauses, string[] columns, int[] slots) => new([clauses], true, columns, slots);
}
