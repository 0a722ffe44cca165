namespace Graph.Draw.Layout;

/// <summary>Gives the vertices of one band their heights, so that edges bend little and nothing overlaps.</summary>
/// <remarks>Each layer in turn is moved to where its neighbours pull it: least squares under the layer's order, solved exactly by
/// <see cref="IsotonicRegression"/>. Passing edges pull harder than ends of edges do (Gansner et al. 1993, section 4), so that they run
/// straight.</remarks>
internal sealed class VerticalPlacement
{
    private const int Rounds = 16;
    private const double WeightOfStaying = 0.05;

    private readonly ProperLayering _layering;
    private readonly VerticalGaps _gaps;
    private readonly VerticalSlot[][] _layers;
    private readonly Dictionary<int, VerticalSlot> _slots = [];

    private VerticalPlacement(ProperLayering layering, LayerOrder order, int band, VerticalGaps gaps)
    {
        _layering = layering;
        _gaps = gaps;
        _layers = [.. Enumerable.Range(0, order.LayerCount).Select(layer => Slots(order, layer, band).ToArray())];
        foreach (var slot in _layers.SelectMany(l => l))
        {
            foreach (var vertex in slot.Vertices)
            {
                _slots[vertex] = slot;
            }
        }
    }

    /// <summary>Writes the middle of each vertex of a band, from the band's top.</summary>
    /// <returns>The band's height.</returns>
    public static double Place(ProperLayering layering, LayerOrder order, int band, VerticalGaps gaps, double[] middles)
    {
        var placement = new VerticalPlacement(layering, order, band, gaps);
        placement.Run();
        return placement.Write(middles);
    }

    private IEnumerable<VerticalSlot> Slots(LayerOrder order, int layer, int band)
    {
        var open = new List<int>();
        foreach (var vertex in order.Layer(layer).ToArray().Where(v => _layering.Vertices[v].Band == band))
        {
            if (open.Count > 0 && !RunTogether(open[^1], vertex))
            {
                yield return Slot(open);
                open = [];
            }

            open.Add(vertex);
        }

        if (open.Count > 0)
        {
            yield return Slot(open);
        }
    }

    private bool RunTogether(int above, int below) =>
        _layering.IsDummy(above) && _layering.IsDummy(below) && _layering.Trunk(above) == _layering.Trunk(below);

    private VerticalSlot Slot(List<int> vertices) => new(vertices, _layering.Vertices[vertices[0]].Height, _layering.IsDummy(vertices[0]));

    private void Run()
    {
        foreach (var layer in _layers)
        {
            Settle(layer, _ => []);
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var layer in _layers)
            {
                Settle(layer, v => _layering.Left[v]);
            }

            foreach (var layer in _layers.Reverse())
            {
                Settle(layer, v => _layering.Right[v]);
            }
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var layer in round % 2 == 0 ? _layers : [.. _layers.Reverse()])
            {
                Settle(layer, v => _layering.Left[v].Concat(_layering.Right[v]));
            }
        }
    }

    private void Settle(VerticalSlot[] layer, Func<int, IEnumerable<int>> neighbours)
    {
        var offsets = Offsets(layer);
        var wanted = new double[layer.Length];
        var weights = new double[layer.Length];
        for (var i = 0; i < layer.Length; i++)
        {
            var (y, weight) = Pull(layer[i], neighbours);
            (wanted[i], weights[i]) = (y - offsets[i], weight);
        }

        var fitted = IsotonicRegression.Fit(wanted, weights);
        for (var i = 0; i < layer.Length; i++)
        {
            layer[i].Y = fitted[i] + offsets[i];
        }
    }

    private double[] Offsets(VerticalSlot[] layer)
    {
        var offsets = new double[layer.Length];
        for (var i = 1; i < layer.Length; i++)
        {
            offsets[i] = offsets[i - 1] + ((layer[i - 1].Height + layer[i].Height) / 2) + Gap(layer[i - 1], layer[i]);
        }

        return offsets;
    }

    private double Gap(VerticalSlot above, VerticalSlot below) =>
        (above.IsLane, below.IsLane) switch
        {
            (true, true) => _gaps.Lanes,
            (false, false) => _gaps.Nodes,
            _ => _gaps.NodeAndLane,
        };

    private (double Y, double Weight) Pull(VerticalSlot slot, Func<int, IEnumerable<int>> neighbours)
    {
        var (sum, weight) = (slot.Y * WeightOfStaying, WeightOfStaying);
        foreach (var vertex in slot.Vertices)
        {
            foreach (var neighbour in neighbours(vertex))
            {
                if (!_slots.TryGetValue(neighbour, out var other))
                {
                    continue;
                }

                var pull = (slot.IsLane, other.IsLane) switch
                {
                    (true, true) => 8,
                    (false, false) => 1,
                    _ => 2,
                };
                sum += other.Y * pull;
                weight += pull;
            }
        }

        return (sum / weight, weight);
    }

    private double Write(double[] middles)
    {
        var all = _layers.SelectMany(l => l).ToList();
        var top = all.Min(s => s.Y - (s.Height / 2));
        foreach (var (vertex, slot) in _slots)
        {
            middles[vertex] = slot.Y - top;
        }

        return all.Max(s => s.Y + (s.Height / 2)) - top;
    }
}
