namespace Graph.Draw.Lineage;

/// <summary>How many works each year has.</summary>
internal static class LineageYears
{
    /// <summary>Works by year, folded ones included; those of unknown years under <see cref="int.MaxValue"/>.</summary>
    public static IReadOnlyDictionary<int, int> Works(FoldedLineage folded) =>
        folded
            .Lineage.Nodes.Where(n => !n.Labels.IsEmpty)
            .Concat(folded.Folded.Values.SelectMany(n => n))
            .CountBy(n => n.Year ?? int.MaxValue)
            .ToDictionary();
}
