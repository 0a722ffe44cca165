namespace Graph.Draw.Layout;

/// <summary>The order of the vertices in each layer, top to bottom.</summary>
internal sealed class LayerOrder
{
    private readonly int[][] _layers;
    private readonly int[] _positions;

    private LayerOrder(int[][] layers, int[] positions)
    {
        _layers = layers;
        _positions = positions;
    }

    /// <summary>How many layers there are.</summary>
    public int LayerCount => _layers.Length;

    /// <summary>Lays the vertices into their layers in the order in which they are given; bands stay together.</summary>
    public static LayerOrder Of(ProperLayering layering, IEnumerable<int> vertices)
    {
        var layers = Enumerable.Range(0, layering.LayerCount).Select(_ => new List<int>()).ToArray();
        foreach (var vertex in vertices.OrderBy(v => layering.Vertices[v].Band))
        {
            layers[layering.Vertices[vertex].Rank].Add(vertex);
        }

        var order = new LayerOrder([.. layers.Select(l => l.ToArray())], new int[layering.Vertices.Count]);
        for (var layer = 0; layer < order.LayerCount; layer++)
        {
            order.Renumber(layer);
        }

        return order;
    }

    /// <summary>The vertices of a layer, top to bottom.</summary>
    public ReadOnlySpan<int> Layer(int layer) => _layers[layer];

    /// <summary>The place of a vertex in its layer, from 0.</summary>
    public int Position(int vertex) => _positions[vertex];

    /// <summary>Gives a layer another order of the same vertices.</summary>
    public void Set(int layer, int[] vertices)
    {
        _layers[layer] = vertices;
        Renumber(layer);
    }

    /// <summary>Takes a vertex out of its place and puts it into another, from 0; those between move up or down by one.</summary>
    public void Move(int layer, int from, int to)
    {
        var vertices = _layers[layer];
        var vertex = vertices[from];
        var step = Math.Sign(to - from);
        for (var i = from; i != to; i += step)
        {
            vertices[i] = vertices[i + step];
            _positions[vertices[i]] = i;
        }

        vertices[to] = vertex;
        _positions[vertex] = to;
    }

    /// <summary>An order of its own with the same places.</summary>
    public LayerOrder Copy() => new([.. _layers.Select(l => (int[])l.Clone())], (int[])_positions.Clone());

    private void Renumber(int layer)
    {
        for (var i = 0; i < _layers[layer].Length; i++)
        {
            _positions[_layers[layer][i]] = i;
        }
    }
}
