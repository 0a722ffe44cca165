using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Goes from a node to its neighbours, or tests whether another node is one of them.</summary>
internal sealed class ExpandOperator(QueryContext context, Expansion expansion, Operator next) : Operator(next)
{
    private readonly Neighbourhood _neighbourhood = expansion.Neighbourhood;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Push(Value[] row)
    {
        var from = row[expansion.From];
        if (from.Kind != ValueKind.Node)
        {
            return true;
        }

        var target = -1;
        if (expansion.Into)
        {
            if (row[expansion.To].Kind != ValueKind.Node)
            {
                return true;
            }

            target = row[expansion.To].AsId;
        }

        for (var list = 0; list < _neighbourhood.ListCount; list++)
        {
            if (!Visit(row, from.AsId, target, list))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Visit(Value[] row, int from, int target, int list)
    {
        var (adjacency, skipsLoops) = _neighbourhood[list];
        var end = adjacency.Offsets[from + 1];
        for (var i = adjacency.Offsets[from]; i < end; i++)
        {
            context.Budget.Step();
            var (neighbour, relationship) = (adjacency.Neighbours[i], adjacency.Relationships[i]);
            if (target >= 0 && neighbour != target)
            {
                continue;
            }

            if ((skipsLoops && neighbour == from) || !expansion.Admits(row, relationship, neighbour))
            {
                continue;
            }

            row[expansion.Slot] = context.Graph.Relationship(relationship);
            if (target < 0)
            {
                row[expansion.To] = context.Graph.Node(neighbour);
            }

            if (!Next.Push(row))
            {
                return false;
            }
        }

        return true;
    }
}
