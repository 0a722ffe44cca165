using System.Collections.Immutable;
using Graph.Knowledge.Identifiers;
using Graph.Model;
using Graph.Resolve.Titles;

namespace Graph.Resolve.Papers;

/// <summary>Makes the node of a paper out of what its claims say.</summary>
internal static class PaperEntity
{
    private static readonly ImmutableArray<string> OfPaper = [Labels.Paper];
    private static readonly ImmutableArray<string> OfSurvey = [Labels.Paper, Labels.Survey];

    /// <summary>The draft: title and identifiers, from which keys are made.</summary>
    public static PaperDraft Draft(PaperCluster cluster, IReadOnlySet<Identifier> contested)
    {
        var identifiers = cluster.Identifiers(contested);
        var titles = cluster.Claims.Select(c => c.Title).Where(t => t.Length > 0).ToList();
        return new(cluster, titles.Count > 0 ? CanonicalTitle.Choose(titles) : Named(cluster), identifiers);
    }

    // Where no entry says the title, what one calls the paper.
    private static string Named(PaperCluster cluster) =>
        cluster.Claims.Select(c => c.Mention?.Title?.Text).FirstOrDefault(t => t is not null)
        ?? cluster.Claims[0].Identifiers[0].ToString();

    /// <summary>The node.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="paper">What it is made of.</param>
    /// <param name="authors">Its authors' names in order; empty where no claim gives them.</param>
    public static Entity Of(string key, PaperDraft paper, ImmutableArray<string> authors)
    {
        var claims = paper.Cluster.Claims;
        var publication = PublicationChoice.Of(paper.Cluster, paper.Identifiers);
        var properties = PropertyMap
            .Empty.With("title", paper.Title)
            .With("year", publication.Year)
            .With("venue", publication.Venue?.Name)
            .With("preprintYear", publication.PreprintYear)
            .With("authors", authors)
            .With("arxiv", First(paper, "arxiv"))
            .With("doi", First(paper, "doi"))
            .With("url", Address(paper))
            .With("ids", Sorted(paper.Identifiers.Select(i => i.ToString())))
            .With("urls", Sorted(claims.SelectMany(c => c.Urls)))
            .With("aliases", Sorted(claims.Select(c => c.Title).Where(t => t.Length > 0 && t != paper.Title)));
        return new(key, IsSurvey(paper) ? OfSurvey : OfPaper, paper.Title, properties);
    }

    private static bool IsSurvey(PaperDraft paper) =>
        SurveyTitle.SaysTitle(paper.Title)
        || paper.Cluster.Claims.Any(c => c.Mention is null ? c.Place.Line == 0 : SurveyTitle.Is(c.Title, c.Mention));

    private static string? First(PaperDraft paper, string scheme) =>
        paper.Identifiers.Where(i => i.Scheme == scheme).Select(i => i.Value).FirstOrDefault();

    // An address made from an identifier outlives the one that a list has; of those, the publisher's before the preprint's.
    private static string? Address(PaperDraft paper) =>
        paper
            .Identifiers.OrderBy(i => IdentifierSchemes.Of(i).Rank)
            .Select(i => IdentifierSchemes.Of(i).Address(i.Value))
            .FirstOrDefault(u => u is not null)
        ?? paper.Cluster.Claims.SelectMany(c => c.Urls).FirstOrDefault();

    private static ImmutableArray<string> Sorted(IEnumerable<string> texts) =>
        [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
