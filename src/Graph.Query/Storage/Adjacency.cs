namespace Graph.Query.Storage;

/// <summary>Who is next to whom, for one relationship type and direction, as compressed sparse rows.</summary>
/// <param name="offsets">Where the neighbours of each node begin; one more than nodes.</param>
/// <param name="neighbours">The node at the other end.</param>
/// <param name="relationships">The relationship that leads there; rising for each node.</param>
internal sealed class Adjacency(int[] offsets, int[] neighbours, int[] relationships)
{
    public int[] Offsets { get; } = offsets;

    public int[] Neighbours { get; } = neighbours;

    public int[] Relationships { get; } = relationships;

    public int Degree(int node) => Offsets[node + 1] - Offsets[node];

    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="from">The node in whose row each relationship stands.</param>
    /// <param name="to">The node that is its neighbour.</param>
    /// <param name="chosen">The relationships, rising; null for all.</param>
    public static Adjacency Build(int nodes, int[] from, int[] to, int[]? chosen)
    {
        var count = chosen?.Length ?? from.Length;
        var offsets = new int[nodes + 1];
        for (var i = 0; i < count; i++)
            offsets[from[chosen?[i] ?? i] + 1]++;
        for (var node = 0; node < nodes; node++)
            offsets[node + 1] += offsets[node];
        var next = offsets.AsSpan(0, nodes).ToArray();
        var (neighbours, relationships) = (new int[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            var relationship = chosen?[i] ?? i;
            var at = next[from[relationship]]++;
            neighbours[at] = to[relationship];
            relationships[at] = relationship;
        }

        return new Adjacency(offsets, neighbours, relationships);
    }
}
