using System.Globalization;
using Graph.Extract.Labelling;
using Graph.Extract.Links;
using Graph.Extract.Shapes;

namespace Graph.Extract.Entries;

/// <summary>Finds where and when an entry's paper was published: in the entry, its parent bullets, its headings, in this order.</summary>
internal sealed class VenueFinder(SourceText source)
{
    /// <summary>The venue and the year, each with the words that state it.</summary>
    public (Reading? Venue, Reading? Year) Find(Candidate entry)
    {
        var found = InEntry(entry);
        for (var parent = entry.Parent; parent is not null && (found.Venue is null || found.Year is null); parent = parent.Parent)
            found = Fill(found, ContextReader.ReadParent(Words.Collapse(parent.Flow.Text)), parent.Flow.Quotes(0, Math.Max(1, parent.Flow.Text.Length))[0]);
        for (var section = entry.Section; section?.Heading is { } heading && (found.Venue is null || found.Year is null); section = section.Parent)
            found = Fill(found, section.Stated, heading.Quote);
        return found;
    }

    private (Reading? Venue, Reading? Year) InEntry(Candidate entry)
    {
        (Reading? Venue, Reading? Year) found = entry.Table is { } table ? InCells(entry, table) : default;
        foreach (var part in entry.Parts.Where(part => part.Role == PartRole.Venue && !Overlaps(entry, part)).OrderByDescending(part => part.Strength).ThenBy(part => part.Start))
            found = Fill(found, part.Stated, entry, part);
        foreach (var part in entry.Parts.Where(part => part.Role == PartRole.Date && !Overlaps(entry, part)))
            found = Fill(found, part.Stated, entry, part);
        foreach (var part in entry.Parts.Where(part => part.Role == PartRole.Badge && (found.Venue is null || found.Year is null)))
            found = FromBadge(found, entry, part);
        foreach (var part in entry.Parts.Where(part => part is { Role: PartRole.Words, Strength: VenueStrength.Possible, Stated.Year: not null } && !Overlaps(entry, part)))
            found = Fill(found, part.Stated, entry, part);
        return found;
    }

    private static bool Overlaps(Candidate entry, Part part) => entry.Title is { } title && part.Start >= title.Start && part.Start < title.End;

    private static (Reading? Venue, Reading? Year) InCells(Candidate entry, TableShape table)
    {
        (Reading? Venue, Reading? Year) found = default;
        foreach (var cell in entry.Parts.Where(part => table.WordOf(part.Column) is LinkWord.Venue or LinkWord.Date && part.Role != PartRole.Badge).GroupBy(part => part.Column))
        {
            var (first, last) = (cell.First(), cell.Last());
            var text = Words.Collapse(entry.Flow.Text.AsSpan(first.Start, last.End - first.Start));
            var stated = table.WordOf(cell.Key) == LinkWord.Date ? new VenueYear(null, DateReader.FindLast(text)?.Year) : VenueCell(text);
            var quotes = entry.Flow.Quotes(first.Start, last.End);
            found = Fill(found, stated, quotes[0]);
        }

        return found;
    }

    private static VenueYear VenueCell(string text)
    {
        if (text is "-" or "/" or "None" or "N/A")
            return default;
        return VenueReader.Read(text, out var stated) != VenueStrength.None ? stated
            : DateReader.ReadWhole(text) is { } year ? new VenueYear(null, year)
            : new VenueYear(TitleText.Clean(text), DateReader.FindLast(text)?.Year);
    }

    private (Reading? Venue, Reading? Year) FromBadge((Reading? Venue, Reading? Year) found, Candidate entry, Part badge)
    {
        var text = badge.Text;
        var stated = VenueReader.Read(text, out var read) == VenueStrength.Sure || (read.Year is not null && read.Venue is not null) ? read : new VenueYear(null, DateReader.ReadWhole(text));
        return Fill(found, stated, QuoteReader.First(source, entry.Flow.SourceStart(badge.Start), entry.Flow.SourceEnd(badge.End)));
    }

    private static (Reading? Venue, Reading? Year) Fill((Reading? Venue, Reading? Year) found, VenueYear stated, Candidate entry, Part part) =>
        stated.Venue is null && stated.Year is null ? found : Fill(found, stated, entry.Flow.Quotes(part.Start, part.End)[0]);

    private static (Reading? Venue, Reading? Year) Fill((Reading? Venue, Reading? Year) found, VenueYear stated, Quote quote)
    {
        if (found.Venue is null && stated.Venue is { Length: > 0 } venue)
            found.Venue = new Reading(venue, [quote]);
        if (found.Year is null && stated.Year is { } year)
            found.Year = new Reading(year.ToString(CultureInfo.InvariantCulture), [quote]);
        return found;
    }
}
