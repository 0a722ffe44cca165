using System.Globalization;
using System.Text;

namespace Graph.Query.Syntax;

/// <summary>Reads what stands in quotes: texts with their escapes, and names in back quotes.</summary>
internal static class QuotedReader
{
    private const string Escapes = "\\'\"`nrtbf";
    private const string Escaped = "\\'\"`\n\r\t\b\f";

    /// <summary>The text whose quote stands at a place; then the place behind it.</summary>
    public static string ReadText(string text, ref int at)
    {
        var (start, quote, value) = (at, text[at], new StringBuilder());
        for (at++; at < text.Length; at++)
        {
            if (text[at] == quote)
            {
                at++;
                return value.ToString();
            }

            if (text[at] == '\\')
            {
                ReadEscape(text, ref at, value);
            }
            else
            {
                value.Append(text[at]);
            }
        }

        throw Lexer.Error(ErrorCode.UnexpectedSyntax, start, $"the text has no end, expected {quote}");
    }

    /// <summary>The name whose back quote stands at a place; then the place behind it. A back quote in it is written twice.</summary>
    public static string ReadName(string text, ref int at)
    {
        var (start, name) = (at, new StringBuilder());
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '`')
            {
                name.Append(text[at]);
                continue;
            }

            at++;
            if (at == text.Length || text[at] != '`')
            {
                return name.ToString();
            }

            name.Append('`');
        }

        throw Lexer.Error(ErrorCode.UnexpectedSyntax, start, "the name in back quotes has no end");
    }

    private static void ReadEscape(string text, ref int at, StringBuilder value)
    {
        var start = at++;
        var sign = at < text.Length ? text[at] : '\0';
        switch (sign)
        {
            case 'u':
                ReadCodePoint(text, ref at, 4, value);
                return;
            case 'U':
                ReadCodePoint(text, ref at, 8, value);
                return;
        }

        var known = Escapes.IndexOf(sign, StringComparison.Ordinal);
        if (known < 0)
        {
            throw Lexer.Error(ErrorCode.UnexpectedSyntax, start, $"'\\{sign}' is no escape; a backslash is written '\\\\'");
        }

        value.Append(Escaped[known]);
    }

    private static void ReadCodePoint(string text, ref int at, int digits, StringBuilder value)
    {
        var from = at + 1;
        if (
            from + digits > text.Length
            || !int.TryParse(text.AsSpan(from, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point)
            || point is < 0 or > 0x10FFFF
        )
        {
            throw Lexer.Error(ErrorCode.InvalidUnicodeLiteral, at - 1, $"expected {digits} hexadecimal digits after '\\{text[at]}'");
        }

        value.Append(point is < 0x10000 ? ((char)point).ToString() : char.ConvertFromUtf32(point));
        at += digits;
    }
}
