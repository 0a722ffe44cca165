using System.Diagnostics;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Counts what one operator passes on, and the time that everything after it takes.</summary>
internal sealed class ProfileOperator(ProfileEntry entry, Operator next) : Operator(next)
{
    public override bool Push(Value[] row)
    {
        entry.Rows++;
        var started = Stopwatch.GetTimestamp();
        var more = Next.Push(row);
        entry.Ticks += Stopwatch.GetTimestamp() - started;
        return more;
    }
}
