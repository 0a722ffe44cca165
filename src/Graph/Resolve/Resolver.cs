using Graph.Extract;
using Graph.Vocabulary;

namespace Graph.Resolve;

/// <summary>Mentions in, entities out.</summary>
public static class Resolver
{
    /// <summary>Finds out which mentions are one paper, and makes the papers, lists, authors, venues and repositories.</summary>
    /// <param name="extractions">The sources; their ids differ.</param>
    /// <param name="sources">What is known of the sources: their pages and the papers that they accompany.</param>
    /// <param name="venues">The venues that are known.</param>
    /// <param name="ledger">What people decided; it wins over every rule.</param>
    public static Resolution Resolve(
        IReadOnlyList<Extraction> extractions, SourceRegistry sources, VenueTable venues, Ledger ledger) =>
        throw new NotImplementedException();
}
