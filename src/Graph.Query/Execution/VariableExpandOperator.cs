using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Follows between so many and so many relationships, depth first, none of them twice.</summary>
/// <param name="reversed">Whether it walks against the pattern: the list of relationships is then turned round.</param>
/// <param name="elementSlot">Where each relationship stands while the condition is tested.</param>
/// <param name="condition">What each relationship must fulfil; null for nothing.</param>
/// <param name="keepsList">Whether anybody reads the list.</param>
internal sealed class VariableExpandOperator(
    QueryContext context,
    Expansion expansion,
    int minimum,
    int maximum,
    bool reversed,
    int elementSlot,
    Func<Value[], bool>? condition,
    bool keepsList,
    Operator next
) : Operator(next)
{
    private readonly List<(int Node, int List, int Position, int End)> _stack = [];
    private readonly List<int> _path = [];
    private int _target;

    public override bool Push(Value[] row)
    {
        var from = row[expansion.From];
        if (from.Kind != ValueKind.Node || (expansion.Into && row[expansion.To].Kind != ValueKind.Node))
        {
            return true;
        }

        _target = expansion.Into ? row[expansion.To].AsId : -1;
        _stack.Clear();
        _path.Clear();
        return Visit(row, from.AsId) && Walk(row);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Walk(Value[] row)
    {
        while (_stack.Count > 0)
        {
            var (node, list, position, end) = _stack[^1];
            if (list >= expansion.Neighbourhood.ListCount)
            {
                _stack.RemoveAt(_stack.Count - 1);
                if (_path.Count > 0)
                {
                    _path.RemoveAt(_path.Count - 1);
                }

                continue;
            }

            if (position == end)
            {
                _stack[^1] = Frame(node, list + 1);
                continue;
            }

            _stack[^1] = (node, list, position + 1, end);
            if (!Follow(row, node, list, position))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Follow(Value[] row, int node, int list, int position)
    {
        context.Budget.Step();
        var (adjacency, skipsLoops) = expansion.Neighbourhood[list];
        var (neighbour, relationship) = (adjacency.Neighbours[position], adjacency.Relationships[position]);
        if ((skipsLoops && neighbour == node) || !MayUse(row, relationship))
        {
            return true;
        }

        _path.Add(relationship);
        return Visit(row, neighbour);
    }

    private bool MayUse(Value[] row, int relationship) =>
        !_path.Contains(relationship) && expansion.Uniqueness.Allows(row, relationship) && Fulfils(row, relationship);

    private bool Fulfils(Value[] row, int relationship)
    {
        if (condition is null)
        {
            return true;
        }

        row[elementSlot] = context.Graph.Relationship(relationship);
        return condition(row);
    }

    /// <summary>The path has come to a node: reports it, and goes on from there where it may grow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Visit(Value[] row, int node)
    {
        var more = true;
        if (_path.Count >= minimum && _path.Count <= maximum && (_target < 0 || _target == node))
        {
            more = Report(row, node);
        }

        if (_path.Count < maximum)
        {
            _stack.Add(Frame(node, 0));
        }
        else if (_path.Count > 0)
        {
            _path.RemoveAt(_path.Count - 1);
        }

        return more;
    }

    private bool Report(Value[] row, int node)
    {
        if (keepsList)
        {
            var items = new Value[_path.Count];
            for (var i = 0; i < items.Length; i++)
            {
                items[reversed ? items.Length - 1 - i : i] = context.Graph.Relationship(_path[i]);
            }

            row[expansion.Slot] = Value.FromList(items);
        }

        if (_target < 0)
        {
            row[expansion.To] = context.Graph.Node(node);
        }

        return Next.Push(row);
    }

    private (int Node, int List, int Position, int End) Frame(int node, int list)
    {
        if (list >= expansion.Neighbourhood.ListCount)
        {
            return (node, list, 0, 0);
        }

        var offsets = expansion.Neighbourhood[list].Adjacency.Offsets;
        return (node, list, offsets[node], offsets[node + 1]);
    }
}
