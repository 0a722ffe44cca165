using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Ask.Verify;

/// <summary>Checks a graph against its sources, its schema, the physics of lineage and the sums of its report.</summary>
public static class GraphVerifier
{
    /// <summary>Runs all checks.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="sources">The sources as they are now, by id; a source that is missing here is reported once.</param>
    /// <param name="report">What the build counted; null where there is no report, and then its sums are not checked.</param>
    /// <param name="file">What messages call the graph's file.</param>
    /// <returns>What is wrong, in the order of the checks; empty where all is well.</returns>
    public static ImmutableArray<Diagnostic> Verify(
        KnowledgeGraph graph,
        IReadOnlyDictionary<string, SourceText> sources,
        GraphCounts? report,
        string file
    ) =>
        [
            .. new QuoteCheck(sources, file).Find(graph),
            .. new SchemaCheck(file).Find(graph),
            .. new LineageCheck(file).Find(graph),
            .. report is null ? [] : new SumCheck(report, file).Find(graph),
        ];
}
