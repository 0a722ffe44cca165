using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>The <c>WITH</c> that opens <c>CALL { … }</c> and brings in variables from outside.</summary>
internal static class ImportingWith
{
    /// <summary>Whether a clause is one. A WITH that mentions nothing from outside is one like any other.</summary>
    /// <exception cref="QueryException">It is one, and does more than to name variables.</exception>
    public static bool Is(Clause first, Scope outer)
    {
        if (first is not ProjectionClause { IsReturn: false } with)
        {
            return false;
        }

        if (!with.Star && !with.Items.Any(item => Mentions(item.Expression, outer)))
        {
            return false;
        }

        Check(with);
        return true;
    }

    private static bool Mentions(Expression expression, Scope outer) =>
        (expression is VariableExpression variable && outer.Find(variable.Name) is not null)
        || SyntaxTree.Children(expression).Any(child => Mentions(child, outer));

    private static void Check(ProjectionClause first)
    {
        var cuts = first.Distinct || first.Skip is not null || first.Limit is not null;
        if (cuts || first.OrderBy.Count > 0 || first.Where is not null)
        {
            throw new QueryException(
                ErrorCode.InvalidClauseComposition,
                first.Span,
                "the WITH that imports variables into CALL takes no DISTINCT, ORDER BY, SKIP, LIMIT or WHERE; write them in a second WITH"
            );
        }

        if (first.Items.Any(item => item.Expression is not VariableExpression || (item.Alias ?? item.Text) != item.Text))
        {
            throw new QueryException(
                ErrorCode.InvalidClauseComposition,
                first.Span,
                "the WITH that imports variables into CALL takes their names as they are"
            );
        }
    }
}
