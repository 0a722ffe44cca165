using System.Globalization;

namespace Graph.Query.Syntax;

/// <summary>Reads how often a part is repeated: <c>*1..3</c> inside a relationship, <c>+</c>, <c>*</c> and <c>{1,3}</c> behind a
/// part.</summary>
internal sealed class PathLengthParser(TokenStream tokens)
{
    /// <summary>What stands behind the star of a relationship.</summary>
    public PatternLength ReadLength()
    {
        if (tokens.Current.Is("-"))
        {
            throw tokens.Error("a length may not be negative", ErrorCode.InvalidRelationshipPattern);
        }

        int? minimum = tokens.Current.Kind == TokenKind.Integer ? ReadInteger() : null;
        if (!tokens.TryTake(".."))
        {
            return new PatternLength(minimum ?? 1, minimum);
        }

        return new PatternLength(minimum ?? 1, tokens.Current.Kind == TokenKind.Integer ? ReadInteger() : null);
    }

    /// <summary>Whether a quantifier begins here.</summary>
    public bool StartsQuantifier() => tokens.Current.Is("+") || tokens.Current.Is("*") || tokens.Current.Is("{");

    /// <summary>A quantifier; null where none begins here.</summary>
    public PatternLength? ReadQuantifier()
    {
        if (tokens.TryTake("+"))
        {
            return new PatternLength(1, null);
        }

        if (tokens.TryTake("*"))
        {
            return new PatternLength(0, null);
        }

        return tokens.TryTake("{") ? ReadBounds() : null;
    }

    /// <summary>A whole number; what is too large counts as the largest.</summary>
    public int ReadInteger()
    {
        if (tokens.Current.Kind != TokenKind.Integer)
        {
            throw tokens.Error($"unexpected {tokens.Current}, expected a number", ErrorCode.InvalidRelationshipPattern);
        }

        return int.TryParse(tokens.Take().Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
    }

    private PatternLength ReadBounds()
    {
        var minimum = tokens.Current.Is(",") ? 0 : ReadInteger();
        int? maximum = minimum;
        if (tokens.TryTake(","))
        {
            maximum = tokens.Current.Is("}") ? null : ReadInteger();
        }

        tokens.Expect("}");
        return maximum is 0 || maximum < minimum
            ? throw new QueryException(
                ErrorCode.InvalidRelationshipPattern,
                tokens.Previous.Span,
                "a quantifier needs an upper bound of at least 1 and not below the lower one"
            )
            : new PatternLength(minimum, maximum);
    }
}
