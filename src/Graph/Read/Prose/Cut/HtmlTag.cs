namespace Graph.Read.Prose.Cut;

/// <summary>A tag of HTML, as far as prose needs it.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Closes">Whether it is a closing tag.</param>
/// <param name="Address">Its <c>href</c>; empty where it has none.</param>
/// <param name="Span">Its <c>colspan</c>; 1 where it has none.</param>
/// <param name="Rows">Its <c>rowspan</c>; 1 where it has none.</param>
internal readonly record struct HtmlTag(string Name, bool Closes, string Address, int Span, int Rows)
{
    // More columns than any table has; a larger number is an attack.
    private const int MostColumns = 100;

    /// <summary>Reads a tag, from <c>&lt;</c> to <c>&gt;</c>.</summary>
    public static HtmlTag Parse(ReadOnlySpan<char> tag)
    {
        var closes = tag.Length > 1 && tag[1] == '/';
        var start = closes ? 2 : 1;
        var end = start;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
        {
            end++;
        }

        var name = tag[start..end].ToString().ToLowerInvariant();
        return new HtmlTag(name, closes, Value(tag, "href").ToString(), Number(tag, "colspan"), Number(tag, "rowspan"));
    }

    private static int Number(ReadOnlySpan<char> tag, string attribute) =>
        int.TryParse(Value(tag, attribute), out var number) ? Math.Clamp(number, 1, MostColumns) : 1;

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> tag, string attribute)
    {
        var at = tag.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return [];
        }

        var rest = tag[(at + attribute.Length)..].TrimStart();
        if (rest.IsEmpty || rest[0] != '=')
        {
            return [];
        }

        rest = rest[1..].TrimStart();
        if (rest.IsEmpty)
        {
            return [];
        }

        var quoted = rest[0] is '"' or '\'';
        var end = quoted ? rest[1..].IndexOf(rest[0]) : rest.IndexOfAny(' ', '>');
        return end < 0 ? []
            : quoted ? rest[1..(end + 1)]
            : rest[..end];
    }
}
