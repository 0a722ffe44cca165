using System.Buffers;
using System.Text.RegularExpressions;
using Graph.Knowledge.Language;
using Graph.Text;

namespace Graph.Read.Lists.Names;

/// <summary>
/// Reads lists of authors as people write them: <c>First Last, First Last and First Last</c>, <c>Last, First; Last, First</c>,
/// <c>Last, F., Last, F.</c>, <c>Last, First, et al.</c>, <c>Last F, Last F</c>, with footnote marks.
/// </summary>
internal static partial class NameListReader
{
    private const int MaxLength = 20_000;

    private const int MaxSingle = 40;

    private const int MinNumber = 3;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",，、;；&·•|/");

    private static readonly PhraseSet Connectives = new(["and", "und", "et"], ignoreCase: true);

    private static readonly SearchValues<char> Trailing = SearchValues.Create(" .,;:()[]*\n");

    /// <summary>Reads a text.</summary>
    public static NameList Read(string text)
    {
        text = WithoutAffiliations(text);
        if (text.Length is < 2 or > MaxLength || !PlainText.HasLetter(text) || HasNumber(text))
        {
            return NameList.None;
        }

        var open = EtAl().Match(text);
        if (!open.Success && IsLongSingle(text))
        {
            return NameList.None;
        }

        var end = open.Success ? open.Index : text.Length;
        if (open.Success && TrailingWords(text, open.Index + open.Length))
        {
            return NameList.None;
        }

        if (!open.Success && text.EndsWith(" and", StringComparison.Ordinal))
        {
            end -= " and".Length;
        }

        var items = NameItems.Split(text, end);
        var names = items.Exists(item => item.Separator == ';') ? BySemicolon(text, items) : ByComma(items, open.Success);
        if (names.Count == 0)
        {
            return NameList.None;
        }

        return new NameList(names, open.Success);
    }

    // 'Ann Author (Some University) et al.', 'Author and Writer (1984)': as long as before, so that places stay.
    private static string WithoutAffiliations(string text)
    {
        var open = text.IndexOf(" (", StringComparison.Ordinal);
        if (open <= 0 || text.Length > MaxLength)
        {
            return text;
        }

        return Affiliation().Replace(text, match => new string(' ', match.Length));
    }

    // Without a separator there is one name, and none is as long as a title.
    private static bool IsLongSingle(string text) =>
        text.Length > MaxSingle && !text.AsSpan().ContainsAny(Separators) && !Connectives.IsIn(text);

    // Footnote marks have one digit or two; what has more is a year or a page.
    private static bool HasNumber(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits = char.IsDigit(c) ? digits + 1 : 0;
            if (digits == MinNumber)
            {
                return true;
            }
        }

        return false;
    }

    private static bool TrailingWords(string text, int from) => text.AsSpan(from).ContainsAnyExcept(Trailing);

    private static List<ListedName> BySemicolon(string text, List<NameItem> items)
    {
        var names = new List<ListedName>();
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item.Separator == ',' && i + 1 < items.Count)
            {
                names.Add(new ListedName($"{items[i + 1].Text} {item.Text}", item.Start, items[i + 1].End));
                i++;
            }
            else
            {
                names.Add(new ListedName(item.Text, item.Start, item.End));
            }
        }

        return names;
    }

    private static List<ListedName> ByComma(List<NameItem> items, bool open)
    {
        var names = new List<ListedName>();
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var next = i + 1 < items.Count && item.Separator == ',' ? items[i + 1] : default;
            if (next.Text is not null && IsInverted(items, i, open))
            {
                names.Add(new ListedName($"{next.Text} {item.Text}", item.Start, next.End));
                i++;
            }
            else
            {
                names.Add(new ListedName(item.Text, item.Start, item.End));
            }
        }

        return names;
    }

    // 'Last, F.' always; 'Last, First' where the list begins with a single word and goes on with whole names or ends there.
    private static bool IsInverted(List<NameItem> items, int at, bool open)
    {
        var (item, next) = (items[at], items[at + 1]);
        if (PairsParted(items))
        {
            return at % 2 == 0;
        }

        if (IsWhole(item.Text) && !PersonNameForm.IsInitials(next.Text))
        {
            return false;
        }

        if (
            PersonNameForm.Likelihood(item.Text) >= PersonNameForm.Sure
            && item.Text[^1] is not '.'
            && item.Text.LastIndexOf(' ') is var space
            && PersonNameForm.IsInitials(item.Text.AsSpan(space + 1))
        )
        {
            return false;
        }

        if (
            PersonNameForm.IsInitials(next.Text)
            && !PersonNameForm.IsInitials(item.Text)
            && PersonNameForm.Likelihood(item.Text) < PersonNameForm.Sure
        )
        {
            return true;
        }

        if (PlainText.IsEastAsian(item.Text[0]) || IsWhole(item.Text))
        {
            return false;
        }

        if (items.Count > 2 && items.TrueForAll(single => !single.Text.Contains(' ')) && !open)
        {
            return at % 2 == 0 && ArePairs(items);
        }

        if (at == 0)
        {
            return items.Count == 2 || open || items.Skip(2).All(rest => rest.Text.Contains(' '));
        }

        // 'Last, First, Last, First': single words all along, in pairs.
        return items.Count % 2 == 0 && items.Where((_, i) => i % 2 == 0).All(single => !single.Text.Contains(' '));
    }

    // 'Last, First and Last, First': single words all along are family names unless something else than a comma parts the pairs.
    private static bool ArePairs(List<NameItem> items) =>
        items.Count % 2 == 0 && items.Where((_, i) => i % 2 == 1 && i + 1 < items.Count).All(second => second.Separator != ',');

    // 'Last, First M and Last, First and Last, First', as BibTeX writes them: a comma within each pair, something else between them.
    private static bool PairsParted(List<NameItem> items)
    {
        if (items.Count < 4 || items.Count % 2 != 0)
        {
            return false;
        }

        for (var i = 0; i < items.Count - 1; i++)
        {
            if (items[i].Separator != (i % 2 == 0 ? ',' : '&'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWhole(string text) => text.Contains(' ') && !StartsWithParticle(text);

    private static bool StartsWithParticle(string text) =>
        char.IsLower(text[0]) || text.StartsWith("De ", StringComparison.Ordinal) || text.StartsWith("Van ", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=\p{L}\.?) \((?:(?=\p{L})[^()]*|(?:19|20)\d\d[a-z]?)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Affiliation();

    [GeneratedRegex(
        @"[\s,;(]*(?:\band\s+)?\b[eE]t\.?\s*[aA]l\b\.?\)?|[\s,]+(?:and|&)\s+(?:\d+\s+)?(?:others|colleagues|co-?authors)\b\.?|,?\s*等(?:人)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EtAl();
}
