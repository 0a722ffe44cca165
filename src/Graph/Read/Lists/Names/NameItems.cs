using System.Buffers;
using System.Text;
using Graph.Read.Lists.Repairs;

namespace Graph.Read.Lists.Names;

/// <summary>Splits a list of names at its separators and takes the footnote marks off.</summary>
internal static class NameItems
{
    private const string FootnoteMarks = "*†‡§¶‖∗⋆★☆✉📧#^$~✝⁎¹²³⁴⁵⁶⁷⁸⁹⁰⁺ˣ⊕♠♣♥♡♦♢♤♧△▲◆◇○●1234567890{}<>\\\u200B\uFFFC";

    private static readonly SearchValues<char> MarkValues = SearchValues.Create(FootnoteMarks);

    // What a separator can begin with; a space begins ' and '.
    private static readonly SearchValues<char> SeparatorStarts = SearchValues.Create(",，、،;；&·•|/ \n");

    private static readonly string[] Connectives = [" and ", " und ", " et ", " And "];

    /// <summary>The items of the text before an offset.</summary>
    public static List<NameItem> Split(string text, int end)
    {
        var items = new List<NameItem>();
        var start = 0;
        for (var at = 0; at <= end; at++)
        {
            at = NextStart(text, at, end);
            var length = SeparatorAt(text, at, end, out var separator);
            if (length == 0)
            {
                continue;
            }

            Add(items, text, start, at, separator);
            start = at + length;
            at = start - 1;
        }

        return items;
    }

    // 'and' without a space before it connects only at the beginning and after a comma.
    private static int NextStart(string text, int at, int end)
    {
        if (at == 0 || text[at - 1] is ',' or ';')
        {
            return at;
        }

        var found = text.AsSpan(at, end - at).IndexOfAny(SeparatorStarts);
        return found < 0 ? end : at + found;
    }

    private static void Add(List<NameItem> items, string text, int start, int end, char separator)
    {
        while (start < end && IsMark(text[start]))
        {
            start++;
        }

        while (end > start && (IsMark(text[end - 1]) || (text[end - 1] == '.' && !EndsInInitial(text, start, end))))
        {
            end--;
        }

        if (end > start)
        {
            items.Add(new NameItem(BrokenLetters.Repair(WithoutMarks(text.AsSpan(start, end - start))), start, end, separator));
        }
        else if (items.Count > 0 && separator != '\0')
        {
            items[^1] = items[^1] with { Separator = items[^1].Separator == ';' ? ';' : separator };
        }
    }

    private static bool IsMark(char c) => char.IsWhiteSpace(c) || c is '_' or '(' or ')' or '[' or ']' or ':' || MarkValues.Contains(c);

    // 'Smith, J.' keeps its full stop, 'Jane Smith.' does not.
    private static bool EndsInInitial(string text, int start, int end) =>
        end - start >= 2 && char.IsUpper(text[end - 2]) && (end - start == 2 || !char.IsLetter(text[end - 3]));

    private static int SeparatorAt(string text, int at, int end, out char separator)
    {
        separator = '\0';
        if (at == end)
        {
            return 1;
        }

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
            case ' ' when FollowsFootnote(text, at, end):
                separator = '*';
                return 1;
        }

        var length = ConnectiveAt(text.AsSpan(at, end - at), at == 0 || text[at - 1] is ',' or ';');
        separator = length > 0 ? '&' : '\0';
        return length;
    }

    // 'Ann Author1 Bo Writer2*', 'Ann Author† Bo Writer‡': a footnote's mark ends a name where a capital follows.
    private static bool FollowsFootnote(string text, int at, int end)
    {
        if (at == 0 || at + 1 >= end || !char.IsUpper(text[at + 1]) || !MarkValues.Contains(text[at - 1]))
        {
            return false;
        }

        var name = text.AsSpan(0, at).TrimEnd(FootnoteMarks);
        return name.Length > 0 && char.IsLower(name[^1]);
    }

    private static int ConnectiveAt(ReadOnlySpan<char> rest, bool first)
    {
        if (rest[0] == ' ' && rest.Length > 1 && rest[1] is 'a' or 'u' or 'e' or 'A')
        {
            foreach (var word in Connectives)
            {
                if (rest.StartsWith(word, StringComparison.Ordinal))
                {
                    return word.Length;
                }
            }
        }

        if (rest.StartsWith("\nand ", StringComparison.Ordinal))
        {
            return "\nand ".Length;
        }

        return first && rest.StartsWith("and ", StringComparison.Ordinal) ? "and ".Length : 0;
    }

    private static string WithoutMarks(ReadOnlySpan<char> name)
    {
        if (!name.ContainsAny(MarkValues) && !name.Contains('\n') && name.IndexOf("  ") < 0)
        {
            return name.ToString();
        }

        var clean = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsWhiteSpace(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!MarkValues.Contains(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString().Trim();
    }
}
