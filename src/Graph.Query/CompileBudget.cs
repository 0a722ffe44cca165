using System.Runtime.CompilerServices;

namespace Graph.Query;

/// <summary>
/// Stops the compilation of a query that was cancelled, or that is longer, deeper or more entangled than a query may be. It counts steps
/// and not time, so that a query is refused everywhere or nowhere.
/// </summary>
internal sealed class CompileBudget(CancellationToken cancellation = default)
{
    /// <summary>How many characters a query may have.</summary>
    public const int LongestQuery = 1 << 20;

    /// <summary>How many clauses, elements of patterns and conditions on them it may have: each becomes an operator that calls the next
    /// one.</summary>
    private const int MostParts = 1_000;

    // A megabyte of list takes about four million steps; a query that people write, some thousands.
    private const long MostSteps = 20_000_000;
    private const int StepsBetweenChecks = 1 << 10;
    private long _nextCheck = StepsBetweenChecks;
    private int _parts;

    /// <summary>What was done so far: tokens read, expressions bound, names copied.</summary>
    public long Steps { get; private set; }

    /// <summary>Counts work as it is done.</summary>
    /// <exception cref="QueryException">It was more than a query may take.</exception>
    /// <exception cref="OperationCanceledException">The compilation was cancelled.</exception>
    public void Step(int count = 1)
    {
        Steps += count;
        if (Steps >= _nextCheck)
        {
            Check();
        }
    }

    /// <summary>Counts one clause, one element of a pattern or one condition on it.</summary>
    public void AddPart(Syntax.TextSpan span)
    {
        if (++_parts > MostParts)
        {
            throw new QueryException(
                ErrorCode.NotSupported,
                span,
                $"a query of more than {MostParts} clauses, elements of patterns and conditions is not supported; make several of it"
            );
        }
    }

    /// <summary>Whether the stack still has room for a level more; a host may call from a small one.</summary>
    public static bool HasRoom => RuntimeHelpers.TryEnsureSufficientExecutionStack();

    private void Check()
    {
        _nextCheck = Steps + StepsBetweenChecks;
        cancellation.ThrowIfCancellationRequested();
        if (Steps > MostSteps)
        {
            throw new QueryException(
                ErrorCode.NotSupported,
                null,
                $"a query that takes more than {MostSteps} steps to compile is not supported; make it shorter or "
                    + "give its lists as parameters"
            );
        }
    }
}
