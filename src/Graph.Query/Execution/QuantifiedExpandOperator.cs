using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>One relationship of the repeated part.</summary>
internal sealed record RepeatedStep(int Slot, int To, bool ToIsFirst, Neighbourhood Neighbourhood);

/// <summary>Repeats a part of a pattern between so many and so many times, depth first, no relationship twice.</summary>
/// <param name="first">The inner slot of the node at which each repetition begins.</param>
/// <param name="condition">What each repetition must fulfil.</param>
/// <param name="groups">Inner slots, and the outer slots that get the lists of their values.</param>
internal sealed class QuantifiedExpandOperator(
    QueryContext context,
    Expansion expansion,
    int minimum,
    int maximum,
    int first,
    RepeatedStep[] steps,
    Func<Value[], bool> condition,
    (int Inner, int Outer)[] groups,
    Operator next
) : Operator(next)
{
    private const int DeepestWalk = 2_000;
    private readonly List<Value> _path = [];
    private readonly List<Value[]> _repetitions = [];

    public override bool Push(Value[] row)
    {
        var from = row[expansion.From];
        if (from.Kind != ValueKind.Node || (expansion.Into && row[expansion.To].Kind != ValueKind.Node))
        {
            return true;
        }

        _path.Clear();
        _repetitions.Clear();
        return Repeat(row, from, expansion.Into ? row[expansion.To].AsId : -1);
    }

    private bool Repeat(Value[] row, Value node, int target)
    {
        if (_repetitions.Count >= minimum && (target < 0 || target == node.AsId) && !Report(row, node, target < 0))
        {
            return false;
        }

        if (_repetitions.Count >= maximum)
        {
            return true;
        }

        if (_path.Count > DeepestWalk)
        {
            throw QueryException.Runtime(
                ErrorCode.BudgetExceeded,
                ErrorKind.BudgetError,
                $"a quantified pattern walks more than {DeepestWalk} relationships; bound it"
            );
        }

        row[first] = node;
        return Follow(row, 0, node, target);
    }

    private bool Follow(Value[] row, int at, Value node, int target)
    {
        if (at == steps.Length)
        {
            return Finish(row, node, target);
        }

        var step = steps[at];
        for (var list = 0; list < step.Neighbourhood.ListCount; list++)
        {
            var (adjacency, skipsLoops) = step.Neighbourhood[list];
            for (var i = adjacency.Offsets[node.AsId]; i < adjacency.Offsets[node.AsId + 1]; i++)
            {
                context.Budget.Step();
                if ((skipsLoops && adjacency.Neighbours[i] == node.AsId) || !IsFree(row, adjacency.Relationships[i]))
                {
                    continue;
                }

                if (!Take(row, at, adjacency.Relationships[i], context.Graph.Node(adjacency.Neighbours[i]), target))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Take(Value[] row, int at, int relationship, Value neighbour, int target)
    {
        var step = steps[at];
        row[step.Slot] = context.Graph.Relationship(relationship);
        if (step.ToIsFirst && row[step.To] != neighbour)
        {
            return true;
        }

        row[step.To] = neighbour;
        _path.Add(row[step.Slot]);
        var more = Follow(row, at + 1, neighbour, target);
        _path.RemoveAt(_path.Count - 1);
        return more;
    }

    // Later repetitions overwrite the inner slots: what this one found is kept aside and put back.
    private bool Finish(Value[] row, Value node, int target)
    {
        if (!condition(row))
        {
            return true;
        }

        var found = Array.ConvertAll(groups, group => row[group.Inner]);
        _repetitions.Add(found);
        var more = Repeat(row, node, target);
        _repetitions.RemoveAt(_repetitions.Count - 1);
        for (var i = 0; i < groups.Length; i++)
        {
            row[groups[i].Inner] = found[i];
        }

        return more;
    }

    private bool IsFree(Value[] row, int relationship) =>
        expansion.Uniqueness.Allows(row, relationship) && !_path.Exists(taken => taken.AsId == relationship);

    private bool Report(Value[] row, Value node, bool binds)
    {
        if (binds)
        {
            row[expansion.To] = node;
        }

        row[expansion.Slot] = Value.FromList([.. _path]);
        for (var i = 0; i < groups.Length; i++)
        {
            row[groups[i].Outer] = Value.FromList([.. _repetitions.Select(values => values[i])]);
        }

        return Next.Push(row);
    }
}
