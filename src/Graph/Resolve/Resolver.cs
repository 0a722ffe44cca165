using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;
using Graph.Read;
using Graph.Resolve.Papers;
using Graph.Resolve.People;
using Graph.Resolve.Repositories;
using Graph.Resolve.Venues;

namespace Graph.Resolve;

/// <summary>Mentions in, entities out.</summary>
public static class Resolver
{
    /// <summary>Finds out which mentions are one paper, and makes the papers, lists, authors, venues and repositories.</summary>
    /// <param name="extractions">The sources; their ids differ.</param>
    /// <param name="sources">What is known of the sources: their pages and the papers that they accompany.</param>
    /// <param name="venues">The venues that are known.</param>
    /// <param name="ledger">What people decided; it wins over every rule.</param>
    public static Resolution Resolve(IReadOnlyList<Extraction> extractions, SourceRegistry sources, VenueTable venues, Ledger ledger)
    {
        var venueResolver = new VenueResolver(venues);
        var repositories = new RepositoryResolver();
        var names = new PersonNames();
        var claims = ClaimSet.Read(extractions, sources, new(venues, venueResolver, names));
        var papers = PaperResolver.Resolve(claims.Sorted, ledger);
        var authors = new AuthorResolver(
            claims.Mentions,
            names,
            i => claims.OfMention[i] is { } claim ? papers.KeyOf[claim] : $"mention:{i}",
            ledger
        );

        var number = 0;
        ImmutableArray<ResolvedSource> resolved =
        [
            .. extractions.Select(extraction => new ResolvedSource(
                extraction,
                extraction.IsList ? ListEntity.KeyOf(extraction) : null,
                claims.OfCompanion.TryGetValue(extraction.Source.Id, out var companion) ? papers.KeyOf[companion] : null,
                [.. extraction.Mentions.Select(mention => Resolve(mention, number++))]
            )),
        ];

        IEnumerable<Entity> entities =
        [
            .. extractions.Where(e => e.IsList).Select(e => ListEntity.Of(e, sources.Find(e.Source.Id))),
            .. papers.Papers.Zip(papers.Keys).Select(p => PaperEntity.Of(p.Second, p.First, AuthorNames(p.First))),
            .. authors.Entities(),
            .. venueResolver.Entities(),
            .. repositories.Entities(),
        ];
        return new(
            [.. entities.OrderBy(e => e.Key, StringComparer.Ordinal)],
            resolved,
            [
                .. papers
                    .Merges()
                    .Concat(authors.Merges())
                    .OrderBy(m => m.Key, StringComparer.Ordinal)
                    .ThenBy(m => m.Left)
                    .ThenBy(m => m.Right),
            ],
            [.. papers.Diagnostics.Concat(authors.Diagnostics).Concat(ledger.Undecidable()).Order()]
        );

        ResolvedMention Resolve(Mention mention, int i) =>
            new(mention, claims.OfMention[i] is { } claim ? papers.KeyOf[claim] : null)
            {
                AuthorKeys = [.. authors.Authors(i).Select(p => p.Key)],
                VenueKey = mention.Venue is null ? null : VenueResolver.KeyOf(venueResolver.Resolve(mention.Venue.Text)),
                RepositoryKeys = repositories.Resolve(mention.Links),
            };

        // The longest list is the most complete one; of equally long ones the first.
        ImmutableArray<string> AuthorNames(PaperDraft paper)
        {
            var claim = paper.Cluster.Claims.MaxBy(c => c.Mention?.Authors.Length ?? 0)!;
            return claim.Mention is null ? [] : [.. authors.Authors(claims.NumberOf(claim)).Select(p => p.Name)];
        }
    }
}
