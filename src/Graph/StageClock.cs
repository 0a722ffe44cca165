using System.Collections.Immutable;
using System.Diagnostics;

namespace Graph;

/// <summary>Runs the stages of a build one after the other and measures each.</summary>
/// <param name="started">Hears which stage begins; null where nobody listens.</param>
/// <param name="cancellation">Stops the build between two stages.</param>
internal sealed class StageClock(Action<string>? started, CancellationToken cancellation)
{
    private readonly ImmutableArray<KeyValuePair<string, double>>.Builder _timings = ImmutableArray.CreateBuilder<
        KeyValuePair<string, double>
    >();

    /// <summary>Milliseconds by stage, in the order in which they ran.</summary>
    public ImmutableArray<KeyValuePair<string, double>> Timings => _timings.ToImmutable();

    /// <summary>Runs a stage.</summary>
    /// <exception cref="OperationCanceledException">The user stopped the build.</exception>
    public T Run<T>(string stage, Func<T> work)
    {
        cancellation.ThrowIfCancellationRequested();
        started?.Invoke(stage);
        var start = Stopwatch.GetTimestamp();
        var result = work();
        _timings.Add(new(stage, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
        return result;
    }
}
