using System.Buffers;
using System.Text;
using Graph.Extract.Repairs;

namespace Graph.Extract.Names;

/// <summary>Splits a list of names at its separators and takes the footnote marks off.</summary>
internal static class NameItems
{
    private const string FootnoteMarks = "*†‡§¶‖∗⋆★☆✉📧#^$~✝⁎¹²³⁴⁵⁶⁷⁸⁹⁰⁺ˣ⊕♠♣♥♦△▲◆◇○●1234567890{}<>\\\u200B\uFFFC";

    private static readonly SearchValues<char> MarkValues = SearchValues.Create(FootnoteMarks);

    /// <summary>The items of the text before an offset.</summary>
    public static List<NameItem> Split(string text, int end)
    {
        var items = new List<NameItem>();
        var start = 0;
        for (var at = 0; at <= end; at++)
        {
            var length = SeparatorAt(text, at, end, out var separator);
            if (length == 0)
                continue;

            Add(items, text, start, at, separator);
            start = at + length;
            at = start - 1;
        }

        return items;
    }

    private static void Add(List<NameItem> items, string text, int start, int end, char separator)
    {
        while (start < end && IsMark(text[start]))
            start++;
        while (end > start && (IsMark(text[end - 1]) || (text[end - 1] == '.' && !EndsInInitial(text, start, end))))
            end--;
        if (end > start)
            items.Add(new NameItem(BrokenLetters.Repair(WithoutMarks(text.AsSpan(start, end - start))), start, end, separator));
        else if (items.Count > 0 && separator != '\0')
            items[^1] = items[^1] with { Separator = items[^1].Separator == ';' ? ';' : separator };
    }

    private static bool IsMark(char c) => char.IsWhiteSpace(c) || c is '_' or '(' or ')' or '[' or ']' or ':' || FootnoteMarks.Contains(c);

    // 'Smith, J.' keeps its point, 'Jane Smith.' does not.
    private static bool EndsInInitial(string text, int start, int end) =>
        end - start >= 2 && char.IsUpper(text[end - 2]) && (end - start == 2 || !char.IsLetter(text[end - 3]));

    private static int SeparatorAt(string text, int at, int end, out char separator)
    {
        separator = '\0';
        if (at == end)
            return 1;
        switch (text[at])
        {
            case ',' or '，' or '、' or '،':
                separator = ',';
                return 1;
            case ';' or '；':
                separator = ';';
                return 1;
            case '&' or '·' or '•' or '|' or '/':
                separator = '&';
                return 1;
            case '\n' when at > 0:
                return 0;
        }

        foreach (var word in (ReadOnlySpan<string>)[" and ", " und ", " et ", "\nand ", " And "])
        {
            if (text.AsSpan(at, end - at).StartsWith(word, StringComparison.Ordinal))
            {
                separator = '&';
                return word.Length;
            }
        }

        if ((at == 0 || text[at - 1] is ',' or ';') && text.AsSpan(at, end - at).StartsWith("and ", StringComparison.Ordinal))
        {
            separator = '&';
            return 4;
        }

        return 0;
    }

    private static string WithoutMarks(ReadOnlySpan<char> name)
    {
        if (!name.ContainsAny(MarkValues) && !name.Contains('\n') && name.IndexOf("  ") < 0)
            return name.ToString();

        var clean = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsWhiteSpace(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (!FootnoteMarks.Contains(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString().Trim();
    }
}
