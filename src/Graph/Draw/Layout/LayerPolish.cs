namespace Graph.Draw.Layout;

/// <summary>Betters an order by moving single vertices, as long as that makes fewer crossings.</summary>
internal sealed class LayerPolish(ProperLayering layering, CrossingCounter counter)
{
    /// <summary>Swaps neighbours wherever that helps, until it helps nowhere.</summary>
    public void SwapNeighbours(LayerOrder order)
    {
        const int mostRounds = 8;
        var improved = true;
        for (var round = 0; improved && round < mostRounds; round++)
        {
            improved = false;
            for (var layer = 0; layer < order.LayerCount; layer++)
            {
                improved |= SwapNeighbours(order, layer);
            }
        }
    }

    /// <summary>Tries each vertex at every place of its band and leaves it at the best, until nothing moves or the rounds are
    /// over.</summary>
    public void Sift(LayerOrder order, int mostRounds)
    {
        var improved = true;
        for (var round = 0; improved && round < mostRounds; round++)
        {
            improved = false;
            for (var layer = 0; layer < order.LayerCount; layer++)
            {
                improved |= SiftLayer(order, layer);
            }
        }
    }

    /// <summary>Brings passing edges that start at the same node side by side where that costs no crossing, so that they can be drawn as
    /// one trunk.</summary>
    public void GatherLanes(LayerOrder order)
    {
        for (var layer = 0; layer < order.LayerCount; layer++)
        {
            counter.SortNeighbours(order, layer);
            foreach (var vertex in order.Layer(layer).ToArray().Where(layering.IsDummy))
            {
                if (PlaceBesideKin(order, layer, vertex) is { } place)
                {
                    order.Move(layer, order.Position(vertex), place);
                }
            }
        }
    }

    // Upwards only: what is gathered downwards would be scattered by the next one.
    private int? PlaceBesideKin(LayerOrder order, int layer, int vertex)
    {
        var cost = 0;
        for (var place = order.Position(vertex) - 1; place >= 0; place--)
        {
            var other = order.Layer(layer)[place];
            if (Band(other) != Band(vertex))
            {
                return null;
            }

            if (layering.IsDummy(other) && layering.Owner(other) == layering.Owner(vertex) && cost <= 0)
            {
                return place + 1;
            }

            cost += counter.CostOfSwap(order, other, vertex);
        }

        return null;
    }

    private bool SwapNeighbours(LayerOrder order, int layer)
    {
        counter.SortNeighbours(order, layer);
        var improved = false;
        for (var i = 0; i + 1 < order.Layer(layer).Length; i++)
        {
            var (u, v) = (order.Layer(layer)[i], order.Layer(layer)[i + 1]);
            if (Band(u) == Band(v) && counter.CostOfSwap(order, u, v) < 0)
            {
                order.Move(layer, i, i + 1);
                improved = true;
            }
        }

        return improved;
    }

    private bool SiftLayer(LayerOrder order, int layer)
    {
        counter.SortNeighbours(order, layer);
        var improved = false;
        foreach (var vertex in order.Layer(layer).ToArray())
        {
            var from = order.Position(vertex);
            var up = BestPlace(order, layer, vertex, -1);
            var down = BestPlace(order, layer, vertex, 1);
            var best = down.Cost < up.Cost ? down : up;
            if (best.Cost < 0)
            {
                order.Move(layer, from, best.Place);
                improved = true;
            }
        }

        return improved;
    }

    private (int Place, int Cost) BestPlace(LayerOrder order, int layer, int vertex, int step)
    {
        var best = (Place: order.Position(vertex), Cost: 0);
        var cost = 0;
        for (var place = best.Place + step; place >= 0 && place < order.Layer(layer).Length; place += step)
        {
            var other = order.Layer(layer)[place];
            if (Band(other) != Band(vertex))
            {
                break;
            }

            cost += step > 0 ? counter.CostOfSwap(order, vertex, other) : counter.CostOfSwap(order, other, vertex);
            if (cost < best.Cost)
            {
                best = (place, cost);
            }
        }

        return best;
    }

    private int Band(int vertex) => layering.Vertices[vertex].Band;
}
