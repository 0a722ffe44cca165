using System.Runtime.CompilerServices;
using Graph.Query.Execution.ColumnPredicates;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Visits all nodes, or those of a label, that pass some tests. Nodes are tested in batches, small ones first, in case only few
/// are wanted.</summary>
internal sealed class NodeScanOperator(QueryContext context, int slot, int[]? nodes, IdTest[] tests, Operator next) : Operator(next)
{
    private const int FirstBatch = 32;
    private const int LargestBatch = 1024;
    private readonly int[] _batch = new int[LargestBatch];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Push(Value[] row)
    {
        var (size, count) = (FirstBatch, nodes?.Length ?? context.Graph.NodeCount);
        for (var at = 0; at < count; at += size, size = Math.Min(size * 2, LargestBatch))
        {
            size = Math.Min(size, count - at);
            if (!PushBatch(row, Take(at, size)))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Span<int> Take(int at, int size)
    {
        context.Budget.Steps(size);
        var batch = _batch.AsSpan(0, size);
        if (nodes is not null)
        {
            nodes.AsSpan(at, size).CopyTo(batch);
        }
        else
        {
            for (var i = 0; i < size; i++)
            {
                batch[i] = at + i;
            }
        }

        return batch[..IdTest.KeepAll(tests, batch)];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool PushBatch(Value[] row, Span<int> ids)
    {
        foreach (var id in ids)
        {
            context.Budget.Step();
            row[slot] = context.Graph.Node(id);
            if (!Next.Push(row))
            {
                return false;
            }
        }

        return true;
    }
}
