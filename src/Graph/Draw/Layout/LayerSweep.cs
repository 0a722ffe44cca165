namespace Graph.Draw.Layout;

/// <summary>Walks over the layers and orders each by the places of its neighbours in the layer before.</summary>
internal sealed class LayerSweep(ProperLayering layering)
{
    /// <summary>One walk, to the right or to the left.</summary>
    /// <param name="order">What is ordered.</param>
    /// <param name="mean">Where a vertex wants to stand.</param>
    /// <param name="rightwards">The direction.</param>
    /// <param name="turnTies">Whether vertices that want the same place change their order; else they keep it.</param>
    public void Run(LayerOrder order, SweepMean mean, bool rightwards, bool turnTies)
    {
        for (var step = 1; step < order.LayerCount; step++)
        {
            var layer = rightwards ? step : order.LayerCount - 1 - step;
            Order(order, layer, rightwards ? layering.Left : layering.Right, mean, turnTies);
        }
    }

    private void Order(LayerOrder order, int layer, int[][] neighbours, SweepMean mean, bool turnTies)
    {
        var vertices = order.Layer(layer).ToArray();
        var wanted = vertices.ToDictionary(v => v, v => Wanted(order, neighbours[v], mean));
        var moving = vertices
            .Where(v => wanted[v] is not null)
            .OrderBy(v => layering.Vertices[v].Band)
            .ThenBy(v => wanted[v])
            .ThenBy(v => turnTies ? -order.Position(v) : order.Position(v));

        // Who has no neighbour there keeps its place; the others share the places that are left in their band.
        using var next = moving.GetEnumerator();
        for (var i = 0; i < vertices.Length; i++)
        {
            if (wanted[vertices[i]] is not null && next.MoveNext())
            {
                vertices[i] = next.Current;
            }
        }

        order.Set(layer, vertices);
    }

    private static double? Wanted(LayerOrder order, int[] neighbours, SweepMean mean)
    {
        if (neighbours.Length == 0)
        {
            return null;
        }

        if (mean == SweepMean.Barycentre)
        {
            return neighbours.Average(order.Position);
        }

        var places = Array.ConvertAll(neighbours, order.Position);
        Array.Sort(places);
        return WeightedMedian(places);
    }

    // Gansner et al. 1993, figure 3-2.
    private static double WeightedMedian(int[] places)
    {
        var middle = places.Length / 2;
        if (places.Length % 2 == 1)
        {
            return places[middle];
        }

        if (places.Length == 2)
        {
            return (places[0] + places[1]) / 2.0;
        }

        var left = places[middle - 1] - places[0];
        var right = places[^1] - places[middle];
        return left + right == 0
            ? places[middle]
            : ((places[middle - 1] * (double)right) + (places[middle] * (double)left)) / (left + right);
    }
}
