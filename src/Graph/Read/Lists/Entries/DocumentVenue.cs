using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Model;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Entries;

/// <summary>The venue and year that a document's title states for all its entries: <c>CVPR 2024 Papers with Code</c>.</summary>
internal static partial class DocumentVenue
{
    // From this share of entries with a venue of their own on, the title's is only one of them.
    private const double Others = 0.2;

    /// <summary>The mentions, those without venue and year given what the title states.</summary>
    public static ImmutableArray<Mention> Inherit(ImmutableArray<Mention> mentions, Heading? title)
    {
        if (
            title is null
            || Stated().Match(title.Text) is not { Success: true } stated
            || mentions.Count(mention => mention.Venue is not null) > Others * mentions.Length
        )
        {
            return mentions;
        }

        var year = int.Parse(stated.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (VenueReader.Read(stated.Value, out var read) != VenueStrength.Sure || read.Venue is null)
        {
            return mentions;
        }

        return [.. mentions.Select(mention => Inherit(mention, read.Venue, year, title.Quote))];
    }

    private static Mention Inherit(Mention mention, string venue, int year, Quote quote)
    {
        if (mention.Venue is not null || (mention.Year is { } own && own != year))
        {
            return mention;
        }

        var number = year.ToString(CultureInfo.InvariantCulture);
        return mention with
        {
            Venue = new Reading(venue, [quote]),
            Year = year,
            YearReading = mention.YearReading ?? new Reading(number, [quote]),
        };
    }

    [GeneratedRegex(
        @"(?<![A-Za-z])[A-Z][A-Za-z]*[A-Z][A-Za-z]*[\s'’-]?(?<year>(?:19|20)\d{2})(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Stated();
}
