using System.Runtime.CompilerServices;
using Graph.Query.Functions;
using Graph.Query.Values;

namespace Graph.Query.Execution.Grouping;

/// <summary>Any aggregating function: one aggregator for each group, which takes the values that are not null, each once where they must
/// be distinct.</summary>
internal sealed class AggregatorAccumulator(AggregateFunction function, Evaluator argument, Evaluator? second, bool distinct) : Accumulator
{
    private readonly List<Aggregator> _aggregators = [];
    private readonly List<HashSet<Value>> _seen = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Add(int group, Value[] row)
    {
        if (group >= _aggregators.Count)
        {
            Reserve(group);
        }

        var value = argument(row);
        if (!value.IsNull && (!distinct || _seen[group].Add(value)))
        {
            _aggregators[group].Add(value, second?.Invoke(row) ?? default);
        }
    }

    public override Value Result(int group)
    {
        Reserve(group);
        return _aggregators[group].Result();
    }

    public override void Clear()
    {
        _aggregators.Clear();
        _seen.Clear();
    }

    private void Reserve(int group)
    {
        while (_aggregators.Count <= group)
        {
            _aggregators.Add(function.Create());
            if (distinct)
            {
                _seen.Add([]);
            }
        }
    }
}
