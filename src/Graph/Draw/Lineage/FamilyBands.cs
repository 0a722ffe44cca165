using System.Collections.Immutable;

namespace Graph.Draw.Lineage;

/// <summary>Which families of a cluster lie in which band, top to bottom.</summary>
internal sealed class FamilyBands
{
    private readonly LineageCluster _cluster;
    private readonly LineageFamilies _families;
    private readonly Dictionary<string, int> _bandOfFamily;

    private FamilyBands(LineageCluster cluster, LineageFamilies families, ImmutableArray<ImmutableArray<string>> heads)
    {
        _cluster = cluster;
        _families = families;
        Heads = heads;
        _bandOfFamily = heads
            .SelectMany((band, i) => band.Select(head => (head, i)))
            .ToDictionary(p => p.head, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>The heads of the families in each band.</summary>
    public ImmutableArray<ImmutableArray<string>> Heads { get; }

    /// <summary>How many bands there are.</summary>
    public int Count => Heads.Length;

    /// <summary>Each family in a band of its own, the largest first, then moved so that families with many common edges stand near each
    /// other.</summary>
    public static FamilyBands Of(LineageCluster cluster, LineageFamilies families)
    {
        var heads = cluster
            .Nodes.GroupBy(n => families.Head(n.Key), StringComparer.Ordinal)
            .OrderByDescending(f => f.Count())
            .Select(f => ImmutableArray.Create(f.Key))
            .ToImmutableArray();
        return new FamilyBands(cluster, families, heads).Neighbourly();
    }

    /// <summary>The number of the band of a node.</summary>
    public int Band(string key) => _bandOfFamily[_families.Head(key)];

    /// <summary>All families in one band.</summary>
    public FamilyBands Together() =>
        new(
            _cluster,
            _families,
            [
                [.. Heads.SelectMany(h => h)],
            ]
        );

    /// <summary>The two bands with the most edges between them as one, at the place of the upper one.</summary>
    public FamilyBands WithMostInterwovenJoined()
    {
        var most = Between().OrderByDescending(p => p.Value).ThenBy(p => p.Key).First().Key;
        var joined = Heads.SetItem(most.Upper, Heads[most.Upper].AddRange(Heads[most.Lower])).RemoveAt(most.Lower);
        return new FamilyBands(_cluster, _families, joined).Neighbourly();
    }

    private Dictionary<(int Upper, int Lower), int> Between() =>
        _cluster
            .Edges.Select(e => (Math.Min(Band(e.From), Band(e.To)), Math.Max(Band(e.From), Band(e.To))))
            .Where(p => p.Item1 != p.Item2)
            .CountBy(p => p)
            .ToDictionary();

    // Swaps neighbours as long as that shortens the edges between bands: a small linear arrangement.
    private FamilyBands Neighbourly()
    {
        var order = Enumerable.Range(0, Count).ToArray();
        var between = Between();
        var improved = true;
        for (var round = 0; improved && round < Count; round++)
        {
            improved = false;
            for (var i = 0; i + 1 < Count; i++)
            {
                var before = Length(order, between);
                (order[i], order[i + 1]) = (order[i + 1], order[i]);
                if (Length(order, between) < before)
                {
                    improved = true;
                }
                else
                {
                    (order[i], order[i + 1]) = (order[i + 1], order[i]);
                }
            }
        }

        return new FamilyBands(_cluster, _families, [.. order.Select(b => Heads[b])]);
    }

    private static int Length(int[] order, Dictionary<(int Upper, int Lower), int> between) =>
        between.Sum(p => p.Value * Math.Abs(Array.IndexOf(order, p.Key.Upper) - Array.IndexOf(order, p.Key.Lower)));
}
