using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>
/// Finds the shortest paths between two bound nodes: breadth first over partial paths, kept as links to the one before. Where one length is
/// wanted a node is left behind once it was reached by a shorter path.
/// </summary>
/// <param name="accepts">What a whole path must fulfil; a path that does not is not a candidate. Null for nothing.</param>
/// <param name="backward">Whence one can come to a node.</param>
/// <param name="pathSlot">Where the path goes; null where it has no name.</param>
internal sealed class ShortestExpandOperator(
    QueryContext context,
    Expansion expansion,
    Neighbourhood backward,
    ShortestWish wish,
    int minimum,
    int maximum,
    SearchStep step,
    Func<Value[], bool>? accepts,
    int? pathSlot,
    Operator next
) : Operator(next)
{
    // A walk that must leave shortest prefixes behind needs whole trails; otherwise each node is entered at its smallest distance only.
    private readonly bool _prunes = accepts is null && minimum <= 1 && (wish.Count == 1);

    private BidirectionalSearch? _meeting;

    public override bool Push(Value[] row)
    {
        var (from, to) = (row[expansion.From], row[expansion.To]);
        if (from.Kind != ValueKind.Node || to.Kind != ValueKind.Node)
        {
            return true;
        }

        return _prunes && !wish.Groups && from.AsId != to.AsId ? Meet(row, from.AsId, to.AsId) : Search(row, from.AsId, to.AsId);
    }

    private bool Meet(Value[] row, int from, int to)
    {
        _meeting ??= new BidirectionalSearch(context.Budget, expansion.Neighbourhood, backward, maximum, MayUse);
        return _meeting.Find(row, from, to) is not { } relationships || Report(row, from, relationships);
    }

    private bool Search(Value[] row, int from, int to)
    {
        var distance = new Dictionary<int, int> { [from] = 0 };
        List<PartialPath> frontier = [new PartialPath(from, -1, null, 0)];
        var (found, lengths) = (0, 0);
        for (var length = 0; frontier.Count > 0 && length <= maximum; length++)
        {
            var before = found;
            foreach (var partial in frontier.Where(p => p.Node == to && length >= minimum))
            {
                if (!wish.Groups && found >= wish.Count)
                {
                    return true;
                }

                if (!Report(row, from, partial, ref found))
                {
                    return false;
                }
            }

            lengths += found > before ? 1 : 0;
            if (wish.Groups ? lengths >= wish.Count : found >= wish.Count)
            {
                return true;
            }

            frontier = length < maximum ? Grow(row, frontier, distance, to) : [];
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<PartialPath> Grow(Value[] row, List<PartialPath> frontier, Dictionary<int, int> distance, int to)
    {
        var longer = new List<PartialPath>();
        foreach (var partial in frontier)
        {
            for (var list = 0; list < expansion.Neighbourhood.ListCount; list++)
            {
                var (adjacency, skipsLoops) = expansion.Neighbourhood[list];
                for (var i = adjacency.Offsets[partial.Node]; i < adjacency.Offsets[partial.Node + 1]; i++)
                {
                    context.Budget.Step();
                    if (
                        !(skipsLoops && adjacency.Neighbours[i] == partial.Node)
                        && MayEnter(row, partial, adjacency.Neighbours[i], adjacency.Relationships[i], distance, to)
                    )
                    {
                        longer.Add(new PartialPath(adjacency.Neighbours[i], adjacency.Relationships[i], partial, partial.Length + 1));
                    }
                }
            }
        }

        return longer;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool MayEnter(Value[] row, PartialPath partial, int neighbour, int relationship, Dictionary<int, int> distance, int to)
    {
        if (!MayUse(row, partial.Node, relationship, neighbour))
        {
            return false;
        }

        if (!_prunes)
        {
            return !partial.Contains(relationship);
        }

        var length = partial.Length + 1;

        if (!distance.TryGetValue(neighbour, out var known))
        {
            distance.Add(neighbour, length);
            return true;
        }

        // A shortest path back to where it began is a cycle, which the distance 0 of the start must not forbid.
        var isStart = known == 0;
        return isStart ? neighbour == to && !partial.Contains(relationship) : wish.Groups && known == length;
    }

    private bool MayUse(Value[] row, int before, int relationship, int after) =>
        expansion.Uniqueness.Allows(row, relationship) && Fulfils(row, before, relationship, after);

    private bool Fulfils(Value[] row, int from, int relationship, int to)
    {
        if (step.Condition is null)
        {
            return true;
        }

        row[step.Relationship] = context.Graph.Relationship(relationship);
        if (step.From is { } first)
        {
            row[first] = context.Graph.Node(from);
        }

        if (step.To is { } last)
        {
            row[last] = context.Graph.Node(to);
        }

        return step.Condition(row);
    }

    private bool Report(Value[] row, int from, PartialPath last, ref int found)
    {
        Bind(row, from, last.Relationships());
        if (accepts is not null && !accepts(row))
        {
            return true;
        }

        found++;
        return Next.Push(row);
    }

    private bool Report(Value[] row, int from, int[] relationships)
    {
        Bind(row, from, relationships);
        return Next.Push(row);
    }

    private void Bind(Value[] row, int from, int[] relationships)
    {
        row[expansion.Slot] = Value.FromList(Array.ConvertAll(relationships, context.Graph.Relationship));
        var path = PathAssembler.Walk(context.Graph, from, relationships);
        foreach (var (inner, outer) in step.Groups)
        {
            row[outer] =
                inner == step.Relationship
                    ? row[expansion.Slot]
                    : Value.FromList([.. inner == step.From ? path.Nodes.SkipLast(1) : path.Nodes.Skip(1)]);
        }

        if (pathSlot is { } slot)
        {
            row[slot] = Value.From(path);
        }
    }
}
