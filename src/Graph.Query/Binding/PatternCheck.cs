using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Refuses patterns that the grammar allows and that mean nothing, or that are not supported.</summary>
internal static class PatternCheck
{
    /// <exception cref="QueryException">The patterns of one MATCH mix the two ways to write repetition.</exception>
    public static void CheckLengths(List<PathElement> elements)
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

    /// <exception cref="QueryException">A path of which the shortest is wanted has more than one relationship pattern.</exception>
    public static void CheckSelector(PathPattern path)
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

    /// <exception cref="QueryException">A part in parentheses has no quantifier, or has one and no relationship to follow.</exception>
    public static void CheckQuantified(QuantifiedPattern quantified)
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
}
