using System.Runtime.CompilerServices;
using Graph.Query.Execution.Grouping;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Groups rows by keys and calculates aggregates over each group, in the order in which the groups came.</summary>
internal sealed class AggregateOperator(
    int[] keySlots,
    Groups groups,
    Accumulator[] accumulators,
    int[] slots,
    Budget budget,
    Operator next
) : Operator(next)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Push(Value[] row)
    {
        budget.Step();
        var group = groups.Of(row);
        foreach (var accumulator in accumulators)
        {
            accumulator.Add(group, row);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Complete(Value[] row)
    {
        for (var group = 0; group < groups.Count; group++)
        {
            budget.Step();
            groups.Write(group, row, keySlots);
            for (var i = 0; i < slots.Length; i++)
            {
                row[slots[i]] = accumulators[i].Result(group);
            }

            if (!Next.Push(row))
            {
                break;
            }
        }

        base.Complete(row);
    }

    public override void Reset()
    {
        groups.Clear();
        Array.ForEach(accumulators, accumulator => accumulator.Clear());
        base.Reset();
    }
}
