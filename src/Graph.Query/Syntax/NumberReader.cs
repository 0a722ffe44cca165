namespace Graph.Query.Syntax;

/// <summary>Finds where a number literal ends and what it is. Its value is read later, when the sign before it is known.</summary>
internal static class NumberReader
{
    public static Token Read(string text, ref int at, bool afterDot)
    {
        var start = at;
        if (text[at] == '0' && at + 1 < text.Length && text[at + 1] is 'x' or 'X' or 'o' or 'O')
        {
            return Prefixed(text, ref at);
        }

        var kind = TokenKind.Integer;
        SkipDigits(text, ref at);

        // "1..2" is a range and "a[0].b" is a property, neither is a fraction.
        if (!afterDot && At(text, at) == '.' && char.IsAsciiDigit(At(text, at + 1)))
        {
            at++;
            kind = TokenKind.Float;
            SkipDigits(text, ref at);
        }

        if (At(text, at) is 'e' or 'E' && HasExponent(text, at + 1))
        {
            at += At(text, at + 1) is '+' or '-' ? 2 : 1;
            kind = TokenKind.Float;
            SkipDigits(text, ref at);
        }

        if (At(text, at) is 'f' or 'F' or 'd' or 'D' && !IsWordPart(At(text, at + 1)))
        {
            return new Token(TokenKind.Float, text[start..at++], new TextSpan(start, at - start));
        }

        if (IsWordPart(At(text, at)))
        {
            throw Invalid(text, start, ref at);
        }

        return new Token(kind, text[start..at].Replace("_", "", StringComparison.Ordinal), new TextSpan(start, at - start));
    }

    private static Token Prefixed(string text, ref int at)
    {
        var start = at;
        var digits = text[at + 1] is 'x' or 'X' ? "0123456789abcdefABCDEF" : "01234567";
        at += 2;
        while (IsWordPart(At(text, at)))
        {
            if (!digits.Contains(text[at], StringComparison.Ordinal))
            {
                throw Invalid(text, start, ref at);
            }

            at++;
        }

        return at == start + 2
            ? throw Invalid(text, start, ref at)
            : new Token(TokenKind.Integer, text[start..at], new TextSpan(start, at - start));
    }

    private static bool HasExponent(string text, int at) => char.IsAsciiDigit(At(text, At(text, at) is '+' or '-' ? at + 1 : at));

    private static void SkipDigits(string text, ref int at)
    {
        while (char.IsAsciiDigit(At(text, at)) || (At(text, at) == '_' && char.IsAsciiDigit(At(text, at + 1))))
        {
            at++;
        }
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';

    private static QueryException Invalid(string text, int start, ref int at)
    {
        while (IsWordPart(At(text, at)))
        {
            at++;
        }

        return new QueryException(ErrorCode.InvalidNumberLiteral, new TextSpan(start, at - start), $"'{text[start..at]}' is no number");
    }
}
