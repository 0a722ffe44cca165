using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Runs pipelines inside for each row; where they give nothing, an optional one gives a row of nulls.</summary>
/// <param name="branches">The pipelines, each ending in the sink beside it.</param>
/// <param name="nulls">The slots to make null where nothing was found; null where the row is dropped then.</param>
internal sealed class ApplyOperator(
    (Operator Pipeline, ForwardSink Sink)[] branches,
    int[]? nulls,
    DistinctOperator? distinct,
    Operator next
) : Operator(next)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Push(Value[] row)
    {
        var found = false;
        distinct?.Reset();
        foreach (var (pipeline, sink) in branches)
        {
            pipeline.Run(row);
            found |= sink.Found;
            if (sink.Stopped)
            {
                return false;
            }
        }

        if (found || nulls is null)
        {
            return true;
        }

        foreach (var slot in nulls)
        {
            row[slot] = Value.Null;
        }

        return Next.Push(row);
    }
}
