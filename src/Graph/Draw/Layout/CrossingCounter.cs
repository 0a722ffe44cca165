namespace Graph.Draw.Layout;

/// <summary>Counts how often edges cross in a layered drawing.</summary>
internal sealed class CrossingCounter(ProperLayering layering)
{
    /// <summary>All crossings. Counts inversions with a Fenwick tree, after Barth, Jünger and Mutzel (J. Graph Algorithms Appl. 8,
    /// 2004).</summary>
    public long Count(LayerOrder order)
    {
        var crossings = 0L;
        for (var layer = 0; layer + 1 < order.LayerCount; layer++)
        {
            crossings += Count(order, layer);
        }

        return crossings;
    }

    /// <summary>How much the crossings at two neighbours in a layer grow when the upper one, <paramref name="u"/>, goes below the
    /// other.</summary>
    /// <remarks>Neighbours must be sorted: <see cref="SortNeighbours"/>.</remarks>
    public int CostOfSwap(LayerOrder order, int u, int v) =>
        CostOfSwap(order, layering.Left[u], layering.Left[v]) + CostOfSwap(order, layering.Right[u], layering.Right[v]);

    /// <summary>Sorts the neighbours of a layer's vertices by their places.</summary>
    public void SortNeighbours(LayerOrder order, int layer)
    {
        foreach (var vertex in order.Layer(layer))
        {
            Array.Sort(layering.Left[vertex], (a, b) => order.Position(a) - order.Position(b));
            Array.Sort(layering.Right[vertex], (a, b) => order.Position(a) - order.Position(b));
        }
    }

    private long Count(LayerOrder order, int layer)
    {
        var tree = new int[order.Layer(layer + 1).Length + 1];
        var crossings = 0L;
        var seen = 0;
        foreach (var vertex in order.Layer(layer))
        {
            foreach (var neighbour in layering.Right[vertex])
            {
                crossings += seen - CountUpTo(tree, order.Position(neighbour) + 1);
            }

            foreach (var neighbour in layering.Right[vertex])
            {
                Add(tree, order.Position(neighbour) + 1);
            }

            seen += layering.Right[vertex].Length;
        }

        return crossings;
    }

    private static int CountUpTo(int[] tree, int index)
    {
        var sum = 0;
        for (; index > 0; index -= index & -index)
        {
            sum += tree[index];
        }

        return sum;
    }

    private static void Add(int[] tree, int index)
    {
        for (; index < tree.Length; index += index & -index)
        {
            tree[index]++;
        }
    }

    // Pairs that are in order now cross after the swap; pairs that cross now do not.
    private static int CostOfSwap(LayerOrder order, int[] ofUpper, int[] ofLower)
    {
        var cost = 0;
        int below = 0,
            notAbove = 0;
        foreach (var upper in ofUpper)
        {
            var position = order.Position(upper);
            while (below < ofLower.Length && order.Position(ofLower[below]) < position)
            {
                below++;
            }

            while (notAbove < ofLower.Length && order.Position(ofLower[notAbove]) <= position)
            {
                notAbove++;
            }

            cost += ofLower.Length - notAbove - below;
        }

        return cost;
    }
}
