using System.Runtime.CompilerServices;

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

    /// <summary>Whether a relationship leads away from a node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Has(int node, int relationship)
    {
        var (low, high) = (Offsets[node], Offsets[node + 1]);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Relationships[middle] < relationship)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < Offsets[node + 1] && Relationships[low] == relationship;
    }

    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="from">The node in whose row each relationship stands.</param>
    /// <param name="to">The node that is its neighbour.</param>
    /// <param name="first">The first relationship that may be of the type.</param>
    /// <param name="end">One more than the last.</param>
    /// <param name="types">The type of each relationship; null for all types.</param>
    /// <param name="type">The type whose relationships are taken.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Adjacency Build(int nodes, int[] from, int[] to, int first, int end, int[]? types, int type)
    {
        var offsets = new int[nodes + 1];
        for (var i = first; i < end; i++)
        {
            if (types is null || types[i] == type)
            {
                offsets[from[i] + 1]++;
            }
        }

        for (var node = 0; node < nodes; node++)
        {
            offsets[node + 1] += offsets[node];
        }

        var next = offsets.AsSpan(0, nodes).ToArray();
        var (neighbours, relationships) = (new int[offsets[nodes]], new int[offsets[nodes]]);
        for (var i = first; i < end; i++)
        {
            if (types is not null && types[i] != type)
            {
                continue;
            }

            var at = next[from[i]]++;
            neighbours[at] = to[i];
            relationships[at] = i;
        }

        return new Adjacency(offsets, neighbours, relationships);
    }
}
