using Graph.Read.Lists.Links;
using Graph.Read.Lists.Names;

namespace Graph.Read.Lists.Parts;

/// <summary>
/// Names and a year as references are cited, as the label of a link, <c>[Bentley, McIlroy (1993)](…)</c>, <c>[Hunt et al. (2010)](…)</c>,
/// or in brackets behind a title, <c>(Bentley and McIlroy, 1993)</c>: who wrote the paper and when.
/// One family name alone looks like a journal; where others of the list are cited so, it is a name too.
/// </summary>
internal static class CitationLabel
{
    private const int MaxLength = 80;

    /// <summary>What a label is that surely cites, else null.</summary>
    public static Classification? Read(string text) =>
        Names(text, EndOfLabel(text)) is { } names && (names.IsOpen || names.Names.Count > 1 || text.Contains(','))
            ? ToClassification(text)
            : null;

    /// <summary>What words in brackets are that surely cite two people and a year, else null.</summary>
    public static Classification? ReadInBrackets(string text) =>
        Names(text, EndInBrackets(text)) is { IsOpen: false, Names.Count: > 1 } ? ToClassification(text) : null;

    /// <summary>A part that was read as a venue, read as a label of one family name; null where it is not one.</summary>
    public static Part? ReadAsName(Part part) =>
        part is { Role: PartRole.Venue, Link: not null, Strength: not VenueStrength.Sure }
        && Names(part.Text, EndOfLabel(part.Text)) is { Names.Count: 1 }
            ? AsCitation(part)
            : null;

    /// <summary>A part in brackets that was read as a venue, read as one name and a year; null where it is not one.</summary>
    public static Part? ReadInBracketsAsName(Part part) =>
        part is { Role: PartRole.Venue, Link: null, Enclosure: '(', Strength: not VenueStrength.Sure }
        && Names(part.Text, EndInBrackets(part.Text)) is { Names.Count: 1 }
            ? AsCitation(part)
            : null;

    /// <summary>Whether a part is such a label, or stands so in brackets.</summary>
    public static bool IsCitation(Part part) =>
        part is { Role: PartRole.Authors, Stated.Year: not null } && (part.Link is not null || part.Enclosure == '(');

    /// <summary>Whether a part is people in brackets: <c>(Ann Author et al., 2021)</c>.</summary>
    public static bool IsInBrackets(Part part) =>
        part is { Role: PartRole.Authors, Link: null } && (part.Enclosure == '(' || part.Text is ['(', ..]);

    /// <summary>The names of such a label: family names stand alone there, so that a comma parts two people.</summary>
    public static IEnumerable<ListedName> NamesIn(string text)
    {
        var end =
            EndOfLabel(text) is > 0 and var label ? label
            : EndInBrackets(text) is > 0 and var bracket ? bracket
            : text.Length;
        var open = text.IndexOf(" et al", StringComparison.Ordinal);
        end = open > 0 && open < end ? open : end;
        return NameItems.Split(text, end).Select(item => new ListedName(item.Text, item.Start, item.End));
    }

    // 'Bentley, McIlroy (1993)': where the year's bracket opens; -1 where none closes the text.
    private static int EndOfLabel(string text) =>
        text is [.., ')'] && text.LastIndexOf('(') is > 2 and var open && DateReader.ReadWhole(text[open..]) is not null ? open : -1;

    // 'Bentley and McIlroy, 1993': where the year's comma stands; -1 where none does.
    private static int EndInBrackets(string text) =>
        text.LastIndexOf(',') is > 2 and var comma && DateReader.ReadWhole(text[(comma + 1)..]) is not null ? comma : -1;

    private static Part AsCitation(Part part) => part with { Role = PartRole.Authors, Stated = ToClassification(part.Text).Stated };

    private static Classification ToClassification(string text) =>
        new(PartRole.Authors, VenueStrength.None, new VenueYear(null, DateReader.FindLast(text)?.Year), null);

    // Names before the year, and no acronym among them.
    private static NameList? Names(string text, int end)
    {
        if (text.Length > MaxLength || end <= 0)
        {
            return null;
        }

        var names = NameListReader.Read(text[..end].TrimEnd());
        foreach (var name in names.Names)
        {
            if (
                PersonNameForm.Likelihood(name.Text) is not (PersonNameForm.Possible or PersonNameForm.Likely)
                || !name.Text.AsSpan().ContainsAnyInRange('a', 'z')
                || LinkWords.Find(name.Text) is not null
            )
            {
                return null;
            }
        }

        return names.Names.Count > 0 ? names : null;
    }
}
