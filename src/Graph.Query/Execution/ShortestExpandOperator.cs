using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Which shortest paths are wanted.</summary>
/// <param name="Count">How many paths, or how many different lengths.</param>
/// <param name="Groups">Whether <paramref name="Count"/> counts lengths: all paths of each of them are given.</param>
internal sealed record ShortestWish(int Count, bool Groups);

/// <summary>One relationship of a search: the slots that its condition reads, and the groups that collect them.</summary>
internal sealed record SearchStep(int? From, int Relationship, int? To, Func<Value[], bool>? Condition, (int Inner, int Outer)[] Groups);

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
    private sealed record Partial(int Node, int Relationship, Partial? Before, int Length);

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
        List<Partial> frontier = [new Partial(from, -1, null, 0)];
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
    private List<Partial> Grow(Value[] row, List<Partial> frontier, Dictionary<int, int> distance, int to)
    {
        var longer = new List<Partial>();
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
                        longer.Add(new Partial(adjacency.Neighbours[i], adjacency.Relationships[i], partial, partial.Length + 1));
                    }
                }
            }
        }

        return longer;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool MayEnter(Value[] row, Partial partial, int neighbour, int relationship, Dictionary<int, int> distance, int to)
    {
        if (!MayUse(row, partial.Node, relationship, neighbour))
        {
            return false;
        }

        if (!_prunes)
        {
            return !Contains(partial, relationship);
        }

        var length = partial.Length + 1;

        // A shortest path back to where it began is a cycle, which the distance 0 of the start must not forbid.
        if (distance.TryGetValue(neighbour, out var known))
        {
            return (wish.Groups && known == length) || (known == 0 && neighbour == to && !Contains(partial, relationship));
        }

        distance.Add(neighbour, length);
        return true;
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

    private static bool Contains(Partial? partial, int relationship)
    {
        for (; partial is not null; partial = partial.Before)
        {
            if (partial.Relationship == relationship)
            {
                return true;
            }
        }

        return false;
    }

    private bool Report(Value[] row, int from, Partial last, ref int found)
    {
        var relationships = new int[last.Length];
        for (var partial = last; partial.Before is not null; partial = partial.Before)
        {
            relationships[partial.Length - 1] = partial.Relationship;
        }

        Bind(row, from, relationships);
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
