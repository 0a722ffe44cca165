namespace Graph.Draw.Layout;

/// <summary>Orders the layers so that few edges cross.</summary>
/// <remarks>Sweeps by weighted median (Gansner, Koutsofios, North and Vo, "A Technique for Drawing Directed Graphs", 1993) and by
/// barycentre (Sugiyama, Tagawa and Toda 1981) from several starts, each polished by swaps of neighbours; the best is sifted
/// (Matuszewski, Schönfeld and Molitor 1999). The number of rounds is bounded and depends on nothing but the graph.</remarks>
internal sealed class CrossingReduction
{
    private const int MostSweeps = 24;
    private const int PatienceInSweeps = 6;

    private readonly ProperLayering _layering;
    private readonly CrossingCounter _counter;
    private readonly LayerSweep _sweep;
    private readonly LayerPolish _polish;
    private readonly int _sweeps;
    private LayerOrder _best;
    private long _fewest;

    private CrossingReduction(ProperLayering layering)
    {
        _layering = layering;
        _counter = new CrossingCounter(layering);
        _sweep = new LayerSweep(layering);
        _polish = new LayerPolish(layering, _counter);
        _sweeps = SweepsFor(layering);
        _best = LayerOrder.Of(layering, Enumerable.Range(0, layering.Vertices.Count));
        _fewest = _counter.Count(_best);
    }

    /// <summary>An order with few crossings; bands stay together.</summary>
    public static LayerOrder Reduce(ProperLayering layering)
    {
        var reduction = new CrossingReduction(layering);
        reduction.Run();
        return reduction._best;
    }

    private void Run()
    {
        foreach (var start in StartOrders.Of(_layering))
        {
            foreach (var mean in new[] { SweepMean.Median, SweepMean.Barycentre })
            {
                Sift(Improve(start.Copy(), mean));
            }
        }

        _polish.GatherLanes(_best);
    }

    private void Sift(LayerOrder order)
    {
        if (_fewest == 0)
        {
            return;
        }

        _polish.Sift(order, _sweeps);
        Keep(order);
    }

    // The best of this start is sifted, not the best of all: the one that is behind now is often ahead then.
    private LayerOrder Improve(LayerOrder order, SweepMean mean)
    {
        var best = order;
        var fewest = long.MaxValue;
        var patience = PatienceInSweeps;
        for (var sweep = 0; sweep < _sweeps && patience > 0 && _fewest > 0; sweep++)
        {
            _sweep.Run(order, mean, rightwards: sweep % 2 == 0, turnTies: sweep % 4 >= 2);
            _polish.SwapNeighbours(order);
            var crossings = Keep(order);
            patience--;
            if (crossings < fewest)
            {
                (best, fewest, patience) = (order.Copy(), crossings, PatienceInSweeps);
            }
        }

        return best;
    }

    private long Keep(LayerOrder order)
    {
        var crossings = _counter.Count(order);
        if (crossings < _fewest)
        {
            _fewest = crossings;
            _best = order.Copy();
        }

        return crossings;
    }

    // Work grows with the vertices of a layer times its edges; a picture for people stays far below the limit.
    private static int SweepsFor(ProperLayering layering)
    {
        const long mostWork = 40_000_000;
        var segments = layering.Right.Sum(n => (long)n.Length);
        var widest = layering.Vertices.GroupBy(v => v.Rank).Select(l => l.Count()).DefaultIfEmpty(1).Max();
        return (int)Math.Clamp(mostWork / (1 + (segments * widest)), 2, MostSweeps);
    }
}
