using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Resolves <c>CALL { … }</c> and <c>CALL (x) { … }</c>: what the query inside sees, and what it adds to each row.</summary>
internal sealed class SubqueryClauseBinder(BindingContext context, QueryBinder queries)
{
    /// <summary>The clause, and what can be seen after it.</summary>
    public (BoundCallSubquery Clause, Scope Scope) Bind(SubqueryClause subquery, Scope scope)
    {
        var seen = Seen(subquery, scope);
        foreach (var part in subquery.Query.Parts)
        {
            CheckReturn(part);
        }

        var query = queries.BindInner(subquery.Query, seen, needsReturn: true, importsByWith: subquery.Imports is null);
        var result = scope.Copy();
        foreach (var (name, slot) in query.Columns.Zip(query.Slots))
        {
            if (scope.Find(name) is not null)
            {
                throw Scope.AlreadyBound(name, subquery.Span);
            }

            result.Set(new Symbol(name, slot, StaticType.Any));
        }

        return (new BoundCallSubquery(query, subquery.Optional), result);
    }

    private Scope Seen(SubqueryClause subquery, Scope scope)
    {
        if (subquery.Imports is not { } imports || subquery.ImportsAll)
        {
            return scope;
        }

        var seen = new Scope(context.Budget);
        foreach (var import in imports)
        {
            seen.Set(scope.Get(import.Name, import.Span));
        }

        return seen;
    }

    private static void CheckReturn(SingleQuery part)
    {
        if (
            part.Clauses[^1] is ProjectionClause { IsReturn: true } last
            && last.Items.FirstOrDefault(item => item.Alias is null && item.Expression is not VariableExpression) is { } unnamed
        )
        {
            throw new QueryException(
                ErrorCode.NoExpressionAlias,
                unnamed.Span,
                "an expression that CALL { … } returns needs a name: write AS and one"
            );
        }
    }
}
