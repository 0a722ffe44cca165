using Graph.Model;

namespace Graph.Ask.Verify;

/// <summary>The sums of the report: as many nodes and relationships of each kind as it says.</summary>
internal sealed class SumCheck(GraphCounts report, string file)
{
    /// <summary>Kinds of which the graph holds more or fewer.</summary>
    public IEnumerable<Diagnostic> Find(KnowledgeGraph graph)
    {
        var counts = GraphCounts.Of(graph);
        return
        [
            .. Differences("nodes", report.Nodes, counts.Nodes),
            .. Differences("relationships", report.Relationships, counts.Relationships),
        ];
    }

    private IEnumerable<Diagnostic> Differences(
        string what,
        IReadOnlyDictionary<string, int> said,
        IReadOnlyDictionary<string, int> held
    ) =>
        from kind in said.Keys.Union(held.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
        let expected = said.GetValueOrDefault(kind)
        let found = held.GetValueOrDefault(kind)
        where expected != found
        select new Diagnostic(file, 0, 0, "G530", Severity.Error, $"{kind}: {found} {what}, but the report says {expected}.");
}
