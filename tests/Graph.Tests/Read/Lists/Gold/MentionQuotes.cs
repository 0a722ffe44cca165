using Graph.Model;
using Graph.Read;

namespace Graph.Tests.Read.Lists.Gold;

/// <summary>All quotes of an extraction: what evidence can be made of.</summary>
internal static class MentionQuotes
{
    public static IEnumerable<Quote> All(Extraction extraction) =>
        [.. extraction.Mentions.SelectMany(Of), .. extraction.Headings.Select(heading => heading.Quote), .. extraction.Title?.Quotes ?? []];

    private static IEnumerable<Quote> Of(Mention mention)
    {
        Reading?[] readings =
        [
            mention.Title,
            mention.Name,
            mention.Venue,
            mention.YearReading,
            .. mention.Authors,
            .. mention.Cells.Select(cell => cell.Value),
        ];
        return
        [
            .. readings.OfType<Reading>().SelectMany(reading => reading.Quotes),
            .. mention.Links.Select(link => link.Quote),
            .. mention.Section.Select(heading => heading.Quote),
        ];
    }
}
