using System.Runtime.CompilerServices;
using Graph.Query.Execution.ColumnPredicates;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Visits the relationships of some types that pass some tests, and binds them and their ends.</summary>
/// <param name="types">The types; null for all.</param>
/// <param name="testsEnd">Whether the tests on a node are on the one at the end, not on the one at the start.</param>
internal sealed class RelationshipScanOperator(
    QueryContext context,
    int slot,
    int startSlot,
    int endSlot,
    int[]? types,
    IdTest[] tests,
    IdTest[] nodeTests,
    bool testsEnd,
    Operator next
) : Operator(next)
{
    private const int BatchSize = 1024;
    private readonly int[] _batch = new int[BatchSize];

    public override bool Push(Value[] row) => (types ?? [Storage.AccessPaths.AnyType]).All(type => PushType(row, type));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool PushType(Value[] row, int type)
    {
        var (first, end) = context.Graph.Access.RangeOfType(type);
        for (var at = first; at < end; at += BatchSize)
        {
            context.Budget.Steps(BatchSize);
            var batch = _batch.AsSpan(0, Take(type, at, Math.Min(end, at + BatchSize)));
            if (!PushBatch(row, batch[..IdTest.KeepAll(tests, batch)]))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Take(int type, int from, int end)
    {
        var (count, all) = (0, context.Graph.RelationshipTypeNumbers);
        for (var id = from; id < end; id++)
        {
            if (type == Storage.AccessPaths.AnyType || all[id] == type)
            {
                _batch[count++] = id;
            }
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool PushBatch(Value[] row, Span<int> relationships)
    {
        var graph = context.Graph;
        foreach (var id in relationships)
        {
            context.Budget.Step();
            if (!IdTest.AllHold(nodeTests, testsEnd ? graph.EndOf(id) : graph.StartOf(id)))
            {
                continue;
            }

            row[slot] = graph.Relationship(id);
            row[startSlot] = graph.Node(graph.StartOf(id));
            row[endSlot] = graph.Node(graph.EndOf(id));
            if (!Next.Push(row))
            {
                return false;
            }
        }

        return true;
    }
}
