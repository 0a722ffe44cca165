using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage;

/// <summary>How many works each year has.</summary>
internal static class LineageYears
{
    /// <summary>Works by year, folded ones included; those of unknown years under <see cref="int.MaxValue"/>.</summary>
    /// <param name="folded">The lineage.</param>
    /// <param name="drawn">The drawn nodes that count, with those that they stand for.</param>
    public static IReadOnlyDictionary<int, int> Works(FoldedLineage folded, IEnumerable<LineageNode> drawn) =>
        drawn.SelectMany(n => folded.Inside(n)).CountBy(n => n.Year ?? int.MaxValue).ToDictionary();
}
