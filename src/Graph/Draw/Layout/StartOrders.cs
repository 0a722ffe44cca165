namespace Graph.Draw.Layout;

/// <summary>Orders to start the reduction of crossings from: which of them leads furthest is not known before.</summary>
internal static class StartOrders
{
    /// <summary>As the vertices come, and as a search in depth meets them from the left and from the right.</summary>
    public static IEnumerable<LayerOrder> Of(ProperLayering layering)
    {
        yield return LayerOrder.Of(layering, Enumerable.Range(0, layering.Vertices.Count));
        yield return LayerOrder.Of(layering, InDepth(layering, layering.Right, byRank: 1));
        yield return LayerOrder.Of(layering, InDepth(layering, layering.Left, byRank: -1));
    }

    private static IEnumerable<int> InDepth(ProperLayering layering, int[][] next, int byRank)
    {
        var seen = new bool[layering.Vertices.Count];
        foreach (var start in Enumerable.Range(0, seen.Length).OrderBy(v => byRank * layering.Vertices[v].Rank))
        {
            var open = new Stack<int>([start]);
            while (open.TryPop(out var vertex))
            {
                if (seen[vertex])
                {
                    continue;
                }

                seen[vertex] = true;
                yield return vertex;
                foreach (var neighbour in next[vertex].Reverse())
                {
                    open.Push(neighbour);
                }
            }
        }
    }
}
