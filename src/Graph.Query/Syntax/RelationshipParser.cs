namespace Graph.Query.Syntax;

/// <summary>Reads relationships of patterns: <c>-[r:TYPE {key: value}]-&gt;</c>, <c>&lt;-[:A|B*1..3]-</c>, <c>--</c>,
/// <c>--&gt;+</c>.</summary>
internal sealed class RelationshipParser(TokenStream tokens, FillerParser fillers, PathLengthParser lengths)
{
    /// <summary>A relationship; with a quantifier behind it, it is a quantified part between two unnamed nodes.</summary>
    public PathElement Read()
    {
        var first = tokens.Current;
        var left = tokens.TryTake("<");
        tokens.Expect("-");
        PatternFiller filler = default;
        PatternLength? length = null;
        if (tokens.TryTake("["))
        {
            filler = fillers.Read(() => length = lengths.ReadLength());
            tokens.Expect("]");
        }

        tokens.Expect("-");
        var right = tokens.TryTake(">");
        var direction =
            left == right ? PatternDirection.Either
            : left ? PatternDirection.Incoming
            : PatternDirection.Outgoing;
        var span = tokens.From(first);
        if (length is not null)
        {
            CheckRepeated(filler, span);
        }

        var relationship = new RelationshipPattern(
            filler.Variable,
            filler.Labels,
            filler.Properties,
            filler.Where,
            direction,
            length,
            span
        );
        if (!lengths.StartsQuantifier())
        {
            return relationship;
        }

        var empty = new NodePattern(null, null, null, null, span);
        return new QuantifiedPattern([empty, relationship, empty], null, lengths.ReadQuantifier(), tokens.From(first));
    }

    private static void CheckRepeated(PatternFiller filler, TextSpan span)
    {
        if (filler.Where is not null)
        {
            throw new QueryException(
                ErrorCode.InvalidRelationshipPattern,
                span,
                "a relationship with '*' takes no WHERE; write ((a)-[r]->(b) WHERE …)+ or test all(r IN list WHERE …)"
            );
        }

        if (filler.Labels is { } types && !IsAlternative(types))
        {
            throw new QueryException(
                ErrorCode.InvalidRelationshipPattern,
                span,
                "a relationship with '*' takes types joined by '|' only; write ((a)-[r:!A]->(b))+ for other expressions"
            );
        }
    }

    private static bool IsAlternative(LabelExpression types) =>
        types is LabelName || (types is LabelEither either && IsAlternative(either.Left) && IsAlternative(either.Right));
}
