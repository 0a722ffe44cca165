using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Graph.Query.Execution;

/// <summary>Stops a query that was cancelled or that uses more than it may. Every loop over the graph asks it.</summary>
internal sealed class Budget(QueryOptions options, CancellationToken cancellation)
{
    private const int StepsBetweenChecks = 1 << 13;
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly long _memoryBefore = GC.GetTotalMemory(false);
    private int _left = StepsBetweenChecks;
    private long _rows;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if (--_left <= 0)
        {
            Check();
        }
    }

    /// <summary>As many steps at once.</summary>
    public void Steps(int count)
    {
        _left -= count;
        if (_left <= 0)
        {
            Check();
        }
    }

    public void AddResultRow()
    {
        if (++_rows > options.MaximumRows)
        {
            throw Exceeded($"the result has more than {options.MaximumRows} rows");
        }
    }

    private void Check()
    {
        _left = StepsBetweenChecks;
        cancellation.ThrowIfCancellationRequested();
        if (Stopwatch.GetElapsedTime(_started) > options.Timeout)
        {
            throw Exceeded($"the query runs longer than {options.Timeout.TotalSeconds} seconds");
        }

        if (
            GC.GetTotalMemory(false) - _memoryBefore > options.MaximumMemory
            && GC.GetTotalMemory(true) - _memoryBefore > options.MaximumMemory
        )
        {
            throw Exceeded($"the query needs more than {options.MaximumMemory >> 20} MB of memory");
        }
    }

    private static QueryException Exceeded(string message) =>
        QueryException.Runtime(ErrorCode.BudgetExceeded, ErrorKind.BudgetError, message + "; make it narrower or allow it more");
}
