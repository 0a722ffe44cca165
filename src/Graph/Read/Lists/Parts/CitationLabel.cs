using Graph.Read.Lists.Links;
using Graph.Read.Lists.Names;

namespace Graph.Read.Lists.Parts;

/// <summary>
/// A link labelled as references are cited, <c>[Bentley, McIlroy (1993)](…)</c>, <c>[Hunt et al. (2010)](…)</c>: who wrote the paper and
/// when.
/// One family name alone looks like a journal; where other links of the list are cited so, it is a name too.
/// </summary>
internal static class CitationLabel
{
    private const int MaxLength = 80;

    /// <summary>What a label is that surely cites, else null.</summary>
    public static Classification? Read(string text) =>
        Names(text) is { } names && (names.IsOpen || names.Names.Count > 1 || text.Contains(',')) ? ToClassification(text) : null;

    /// <summary>A part that was read as a venue, read as a label of one family name; null where it is not one.</summary>
    public static Part? ReadAsName(Part part) =>
        part is { Role: PartRole.Venue, Link: not null, Strength: not VenueStrength.Sure } && Names(part.Text) is { Names.Count: 1 }
            ? part with
            {
                Role = PartRole.Authors,
                Stated = ToClassification(part.Text).Stated,
            }
            : null;

    /// <summary>Whether a part is such a label.</summary>
    public static bool IsCitation(Part part) => part is { Role: PartRole.Authors, Link: not null, Stated.Year: not null };

    /// <summary>The names of such a label: family names stand alone there, so that a comma parts two people.</summary>
    public static IEnumerable<ListedName> NamesIn(string text)
    {
        var end = text.LastIndexOf(" (", StringComparison.Ordinal);
        var open = text.IndexOf(" et al", StringComparison.Ordinal);
        end = end < 0 ? text.Length : end;
        end = open > 0 && open < end ? open : end;
        return NameItems.Split(text, end).Select(item => new ListedName(item.Text, item.Start, item.End));
    }

    private static Classification ToClassification(string text) =>
        new(PartRole.Authors, VenueStrength.None, new VenueYear(null, DateReader.FindLast(text)?.Year), null);

    // Names, then a year in brackets, and no acronym among them.
    private static NameList? Names(string text)
    {
        if (
            text.Length > MaxLength
            || text is not [.., ')']
            || text.LastIndexOf('(') is not (> 2 and var open)
            || DateReader.ReadWhole(text[open..]) is null
        )
        {
            return null;
        }

        var names = NameListReader.Read(text[..open].TrimEnd());
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
