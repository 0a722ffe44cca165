using Graph.Ask;
using Graph.Ask.Report;
using Graph.Read;
using Graph.Relate;
using Graph.Relate.Gaps;
using Graph.Resolve;
using Graph.Resolve.Names;

namespace Graph;

/// <summary>The recipe: lists in, knowledge out, one call a stage.</summary>
public static class Pipeline
{
    /// <summary>Builds the knowledge graph. The same input gives the same build, but for the times that its stages took.</summary>
    /// <param name="lists">The sources that were read, and what could not be.</param>
    /// <param name="seeds">What is known beforehand: sources, names, decisions of people.</param>
    /// <param name="cancellation">Stops the build between two stages.</param>
    /// <param name="started">Hears which stage begins: extract, resolve, relate; null where nobody listens.</param>
    /// <exception cref="OperationCanceledException">The user stopped the build.</exception>
    public static Build Run(ReadLists lists, Seeds seeds, CancellationToken cancellation, Action<string>? started = null)
    {
        var clock = new StageClock(started, cancellation);
        var extractions = clock.Run("extract", () => SourceFormats.ReadAll(lists.Sources));
        // What was read of a file of records no longer needs its text.
        lists = lists with
        {
            Sources = [.. extractions.Select(e => e.Source)],
        };
        var resolution = clock.Run("resolve", () => Resolver.Resolve(extractions, seeds.Sources, seeds.Venues, seeds.Ledger));
        var rulings = NameRulings.Of(seeds.Ledger);
        var relating = clock.Run(
            "relate",
            () => Relater.Relate(resolution, seeds.Lexicon, seeds.Curated, rulings, seeds.Sources, lists.Kept)
        );
        relating = clock.Run("fill", () => GapFilling.Fill(relating, lists.Kept, seeds.Venues, seeds.Sources));
        var report = new BuildReport
        {
            Sources = new SourceCounter(relating.Graph, relating).Count(extractions, seeds.Sources),
            Kept = KeptReport.Of(lists.Kept, relating.Graph),
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
            Timings = clock.Timings,
        };
        return new Build(relating.Graph, extractions, relating, resolution.Merges, report);
    }
}
