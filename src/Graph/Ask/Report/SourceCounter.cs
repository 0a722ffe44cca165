using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;
using Graph.Read;
using Graph.Relate;
using Graph.Resolve;

namespace Graph.Ask.Report;

/// <summary>Counts what became of the mentions of each source.</summary>
/// <param name="graph">The graph that was built.</param>
/// <param name="relating">What the mentions became, and which packs of the vocabulary spoke.</param>
internal sealed class SourceCounter(KnowledgeGraph graph, RelateResult relating)
{
    /// <summary>The report of each extraction, sorted by id.</summary>
    public ImmutableArray<SourceReport> Count(IReadOnlyList<Extraction> extractions, SourceRegistry registry)
    {
        var mentionsOf = extractions.SelectMany(e => e.Mentions).Select(KeyOf).OfType<string>().CountBy(k => k).ToDictionary();
        var (relationsOf, related) = Related();
        return
        [
            .. from extraction in extractions.OrderBy(e => e.Source.Id, StringComparer.Ordinal)
            let source = extraction.Source
            select new SourceReport
            {
                Id = source.Id,
                Path = source.Path,
                Title = graph.Find(ListEntity.KeyOf(extraction))?.Name ?? source.Id,
                Sha256 = source.Sha256,
                Changed = registry.Find(source.Id)?.Sha256 is { } recorded ? recorded != source.Sha256 : null,
                Provenance = source.Provenance,
                Lines = source.LineCount,
                Papers = extraction.Mentions.Count(m => m.Kind == MentionKind.Paper),
                Models = extraction.Mentions.Count(m => m.Kind == MentionKind.Model),
                Datasets = extraction.Mentions.Count(m => m.Kind == MentionKind.Dataset),
                Merged = extraction.Mentions.Count(m => KeyOf(m) is { } key && mentionsOf[key] > 1),
                Left = extraction.Left,
                Packs = relating.Packs.TryGetValue(source.Id, out var packs) ? packs : [],
                Relations = relationsOf.GetValueOrDefault(source.Id),
                Unrelated = related.TryGetValue(source.Id, out var entries)
                    ? extraction.Mentions.Count(m => !entries.Contains(m.Line))
                    : extraction.Mentions.Length,
            },
        ];
    }

    // By source: how many relations it tells of beyond that it covers something, and at which lines the entries stand that do.
    private (Dictionary<string, int> Relations, Dictionary<string, HashSet<int>> Entries) Related()
    {
        var relations = new Dictionary<string, int>(StringComparer.Ordinal);
        var entries = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var relation in graph.Relations.Where(r => r.Type != RelationTypes.Covers))
        {
            var last = string.Empty;
            foreach (var piece in relation.Evidence)
            {
                if (!entries.TryGetValue(piece.Source, out var lines))
                {
                    entries.Add(piece.Source, lines = []);
                }

                lines.Add(piece.Entry);

                // Evidence is sorted by source.
                relations[piece.Source] = relations.GetValueOrDefault(piece.Source) + (piece.Source == last ? 0 : 1);
                last = piece.Source;
            }
        }

        return (relations, entries);
    }

    private string? KeyOf(Mention mention) => relating.KeysOf(mention).Key;
}
