using Graph.Ask;
using Graph.Ask.Accuracy;
using Graph.Ask.Report;
using Graph.Read;
using Graph.Relate;
using Graph.Resolve;
using Graph.Resolve.Names;

namespace Graph;

/// <summary>The recipe: lists in, knowledge out, one call a stage.</summary>
public static class Pipeline
{
    /// <summary>Builds the knowledge graph. The same input gives the same build, but for the times that its stages took.</summary>
    /// <param name="lists">The sources that were read, and what could not be.</param>
    /// <param name="seeds">What is known beforehand: sources, names, decisions of people.</param>
    /// <param name="gold">Hand-checked relations to measure the graph with; null for none.</param>
    /// <param name="cancellation">Stops the build between two stages.</param>
    /// <exception cref="OperationCanceledException">The user stopped the build.</exception>
    public static Build Run(ReadLists lists, Seeds seeds, GoldSet? gold, CancellationToken cancellation)
    {
        var clock = new StageClock(cancellation);
        var extractions = clock.Run("extract", () => SourceFormats.ReadAll(lists.Sources));
        var resolution = clock.Run("resolve", () => Resolver.Resolve(extractions, seeds.Sources, seeds.Venues, seeds.Ledger));
        var relating = clock.Run("relate", () => Relater.Relate(resolution, seeds.Lexicon, seeds.Curated, NameRulings.Of(seeds.Ledger)));
        var accuracy = clock.Run("measure", () => gold is null ? null : AccuracyCard.Measure(relating.Graph, gold));
        var report = new BuildReport
        {
            Sources = new SourceCounter(relating.Graph, relating).Count(extractions, seeds.Sources),
            Counts = GraphCounts.Of(relating.Graph),
            Merges = resolution.Merges.Length,
            Diagnostics =
            [
                .. lists
                    .Diagnostics.Concat(seeds.Diagnostics)
                    .Concat(extractions.SelectMany(e => e.Diagnostics))
                    .Concat(resolution.Diagnostics)
                    .Concat(relating.Diagnostics)
                    .Order(),
            ],
            Undecided = relating.Undecided,
            Accuracy = accuracy,
            Timings = clock.Timings,
        };
        return new Build(relating.Graph, extractions, relating, resolution.Merges, report);
    }
}
