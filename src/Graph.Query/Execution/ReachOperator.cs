using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Visits each node that is at most so many relationships away, once, the nearest first.</summary>
/// <param name="minimum">0 where the node itself counts as reached, otherwise 1: then it counts only where a cycle leads back to
/// it.</param>
/// <param name="condition">What each relationship must fulfil; null for nothing.</param>
internal sealed class ReachOperator(
    QueryContext context,
    Expansion expansion,
    int minimum,
    int maximum,
    int elementSlot,
    Func<Value[], bool>? condition,
    Operator next
) : Operator(next)
{
    private readonly HashSet<int> _reached = [];
    private List<int> _frontier = [];
    private List<int> _following = [];

    public override bool Push(Value[] row)
    {
        var from = row[expansion.From];
        if (from.Kind != ValueKind.Node)
        {
            return true;
        }

        _reached.Clear();
        _frontier.Clear();
        _frontier.Add(from.AsId);
        if (minimum == 0 && !Report(row, from.AsId))
        {
            return false;
        }

        for (var length = 1; length <= maximum && _frontier.Count > 0; length++)
        {
            _following.Clear();
            foreach (var node in _frontier)
            {
                if (!Follow(row, node))
                {
                    return false;
                }
            }

            (_frontier, _following) = (_following, _frontier);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Follow(Value[] row, int node)
    {
        for (var list = 0; list < expansion.Neighbourhood.ListCount; list++)
        {
            var (adjacency, _) = expansion.Neighbourhood[list];
            for (var i = adjacency.Offsets[node]; i < adjacency.Offsets[node + 1]; i++)
            {
                context.Budget.Step();
                var (neighbour, relationship) = (adjacency.Neighbours[i], adjacency.Relationships[i]);
                if (_reached.Contains(neighbour) || !expansion.Uniqueness.Allows(row, relationship) || !Fulfils(row, relationship))
                {
                    continue;
                }

                _following.Add(neighbour);
                if (!Report(row, neighbour))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Fulfils(Value[] row, int relationship)
    {
        if (condition is null)
        {
            return true;
        }

        row[elementSlot] = context.Graph.Relationship(relationship);
        return condition(row);
    }

    private bool Report(Value[] row, int node)
    {
        _reached.Add(node);
        row[expansion.To] = context.Graph.Node(node);
        return Next.Push(row);
    }
}
