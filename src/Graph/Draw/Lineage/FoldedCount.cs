using System.Collections.Immutable;
using System.Globalization;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage;

/// <summary>Nodes of one family, of one year or of all, that a picture shows as a number.</summary>
/// <param name="Head">Key of the head of their family.</param>
/// <param name="IsOfOneYear">Whether all are of one year.</param>
/// <param name="Inside">The nodes, sorted by key.</param>
/// <param name="HeadYear">The head's year, or null where it is unknown.</param>
internal sealed record FoldedCount(string Head, bool IsOfOneYear, ImmutableArray<LineageNode> Inside, int? HeadYear)
{
    /// <summary>What is drawn in their place, such as <c>+ 38 in 2023</c>.</summary>
    public LineageNode Node
    {
        get
        {
            var years = Inside.Select(n => n.Year).Where(y => y is not null).ToList();
            var span =
                years.Count == 0 ? ", year unknown"
                : years.Min() == years.Max() ? string.Create(CultureInfo.InvariantCulture, $" in {years.Min()}")
                : string.Create(CultureInfo.InvariantCulture, $", {years.Min()}–{years.Max()}");
            var earliest =
                years.Count == 0 ? null
                : HeadYear is { } head ? Math.Max(years.Min()!.Value, head)
                : years.Min();
            var key =
                IsOfOneYear && Inside[0].Year is { } year
                    ? string.Create(CultureInfo.InvariantCulture, $"{Head}|folded|{year}")
                    : $"{Head}|folded";
            return new LineageNode(key, string.Create(CultureInfo.InvariantCulture, $"+ {Inside.Length}{span}"), earliest, []);
        }
    }

    /// <summary>The edge that joins it to the head, on the strongest ground that any of them has, and thin: no number of sources is
    /// theirs together.</summary>
    public LineageEdge Edge(LineageFamilies families)
    {
        var behind = Inside.Select(n => families.MainEdge(n.Key)).OfType<LineageEdge>().ToList();
        return new LineageEdge(Node.Key, Head, behind.Min(e => e.Basis), behind.Max(e => e.Confidence), 1, []);
    }
}
