using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Confidences;
using Graph.Sources.Kept;

namespace Graph.Relate.Gaps;

/// <summary>Adds to papers what lists leave out and kept records say: year, venue, authors, DOI, what they cite. What a list says
/// stays; where a record says something else, both are reported.</summary>
public static class GapFilling
{
    /// <summary>Fills the gaps.</summary>
    /// <param name="relating">The graph of the lists.</param>
    /// <param name="kept">Texts that are kept beside the lists.</param>
    /// <param name="venues">The venues that are known.</param>
    /// <param name="sources">What is known of the sources.</param>
    public static RelateResult Fill(RelateResult relating, KeptTexts kept, VenueTable venues, SourceRegistry sources)
    {
        ImmutableArray<KeptRecord> records = [.. kept.Texts.Where(t => t.Kind == "record").Select(KeptRecord.Of).OfType<KeptRecord>()];
        if (records.IsEmpty)
        {
            return relating;
        }

        var papers = new PaperBook(relating.Graph);
        var byPaper = records
            .Select(r => (Record: r, Key: papers.Find(r)))
            .Where(r => r.Key is not null)
            .GroupBy(r => r.Key!, r => r.Record, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var group in byPaper)
        {
            group.SelectMany(r => r.Names).ToList().ForEach(name => papers.Learn(name, group.Key));
        }

        var facts = new AddedFacts(relating.Graph, new EvidenceTrust(RuleConfidences.Shipped, sources));
        var gaps = new PaperGaps(relating.Graph, venues, facts);
        foreach (var group in byPaper)
        {
            gaps.Fill(group.Key, [.. group]);
            Citations.Add(group.Key, group, papers, facts);
        }

        return relating with
        {
            Graph = facts.Graph(gaps.Venues()),
            Diagnostics = [.. relating.Diagnostics.Concat(gaps.Conflicts).Order()],
        };
    }
}
