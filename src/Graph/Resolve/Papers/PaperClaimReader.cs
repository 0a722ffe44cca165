using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Identifiers;
using Graph.Model;
using Graph.Read;
using Graph.Resolve.Matching;
using Graph.Resolve.People;
using Graph.Resolve.Titles;
using Graph.Resolve.Venues;
using Graph.Text;

namespace Graph.Resolve.Papers;

/// <summary>Reads out of mentions which papers they speak of.</summary>
internal sealed class PaperClaimReader(VenueTable table, VenueResolver venues, PersonNames names)
{
    // A dataset's row has the dataset's name as its title; from so many words on, a text beside the name is a paper's title.
    private const int LeastTitleWords = 4;

    /// <summary>The claim of a mention; null where it names no paper.</summary>
    public PaperClaim? Read(Extraction extraction, Mention mention)
    {
        var links = mention.Links.Where(l => l.Kind == LinkKind.Paper).Select(l => l.Url).ToList();
        var identifiers = Identifiers(links);
        var title = TitleOf(mention);
        if (title is null && (identifiers.IsEmpty || mention.Kind == MentionKind.Dataset))
        {
            return null;
        }

        var text = title ?? mention.Name?.Text ?? "";
        var clean = CleanTitle.Of(title ?? "", table);
        var record = new BibliographicRecord("", clean, [.. mention.Authors.Select(a => a.Text)], mention.Venue?.Text, mention.Year);
        var known = record.Venue is null ? null : venues.Known(record.Venue);
        var venue = record.Venue is null ? null : venues.Resolve(record.Venue);
        var place = new MentionPlace(mention.Source, mention.Line, text);
        return new(place, extraction.Source.Path, mention, new(record, known, names), venue, identifiers, Urls(links));
    }

    /// <summary>The claim that a list makes by accompanying a survey paper.</summary>
    public PaperClaim Read(Extraction extraction, CompanionPaper companion)
    {
        List<string> links = companion.Url is null ? [] : [companion.Url];
        var record = new BibliographicRecord("", CleanTitle.Of(companion.Title, table), [], null, null);
        return new(
            new(extraction.Source.Id, 0, companion.Title),
            extraction.Source.Path,
            null,
            new(record, null, names),
            null,
            Identifiers(links),
            Urls(links)
        );
    }

    private static string? TitleOf(Mention mention) =>
        mention switch
        {
            { Kind: MentionKind.Dataset, Name: { } name, Title: { } title }
                when title.Text != name.Text && FoldedText.Words(title.Text).Length >= LeastTitleWords => title.Text,
            { Kind: MentionKind.Dataset } => null,

            // The row of a model that calls its paper by the model's name says no title; its link says which paper it is.
            { Kind: MentionKind.Model, Name: { } name, Title: { } title }
                when FoldedText.Of(title.Text) == FoldedText.Of(name.Text) && HasIdentifier(mention) => null,
            { Title.Text: var title } when FoldedText.Of(title).Length > 0 => title,
            _ => null,
        };

    private static bool HasIdentifier(Mention mention) =>
        mention.Links.Any(l => l.Kind == LinkKind.Paper && IdentifierSchemes.Read(l.Url) is not null);

    private static ImmutableArray<Identifier> Identifiers(List<string> links) =>
        [.. links.Select(IdentifierSchemes.Read).OfType<Identifier>().Distinct()];

    private static ImmutableArray<string> Urls(List<string> links) => [.. links.Select(Redirect.Follow).Distinct(StringComparer.Ordinal)];
}
