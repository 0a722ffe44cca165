using Graph.Query.Functions;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>One aggregate ready to run.</summary>
internal sealed record CompiledAggregate(AggregateFunction Function, Evaluator? Argument, Evaluator? Second, bool Distinct, int Slot);

/// <summary>Groups rows by keys and calculates aggregates over each group, in the order in which the groups came.</summary>
internal sealed class AggregateOperator(int[] keySlots, Evaluator[] keys, CompiledAggregate[] aggregates, Budget budget, Operator next) : Operator(next)
{
    private readonly Dictionary<Value, Group> _groups = [];

    private sealed class Group(CompiledAggregate[] aggregates)
    {
        public Aggregator[] Aggregators { get; } = Array.ConvertAll(aggregates, a => a.Function.Create());

        public HashSet<Value>?[] Seen { get; } = Array.ConvertAll(aggregates, a => a.Distinct ? new HashSet<Value>() : null);
    }

    public override bool Push(Value[] row)
    {
        budget.Step();
        var key = keys.Length == 0 ? default : RowKey.Of(row, keys);
        if (!_groups.TryGetValue(key, out var group))
            _groups.Add(key, group = new Group(aggregates));
        for (var i = 0; i < aggregates.Length; i++)
            Add(group, i, row);
        return true;
    }

    private void Add(Group group, int i, Value[] row)
    {
        var aggregate = aggregates[i];
        var value = aggregate.Argument?.Invoke(row) ?? Value.True;
        if (value.IsNull || (group.Seen[i] is { } seen && !seen.Add(value)))
            return;
        group.Aggregators[i].Add(value, aggregate.Second?.Invoke(row) ?? default);
    }

    public override void Complete(Value[] row)
    {
        // Without keys there is one group, even of no rows.
        if (keys.Length == 0 && _groups.Count == 0)
            _groups.Add(default, new Group(aggregates));
        foreach (var (key, group) in _groups)
        {
            for (var i = 0; i < keys.Length; i++)
                row[keySlots[i]] = RowKey.At(key, keys.Length, i);
            for (var i = 0; i < aggregates.Length; i++)
                row[aggregates[i].Slot] = group.Aggregators[i].Result();
            if (!Next.Push(row))
                break;
        }

        base.Complete(row);
    }

    public override void Reset()
    {
        _groups.Clear();
        base.Reset();
    }
}
