using Graph.Sources.Enrich;
using Graph.Sources.Enrich.Plan;

namespace Graph.Cli.Enrich;

/// <summary>Says every few seconds how far a run is and what is left.</summary>
/// <param name="plan">What is to be asked.</param>
/// <param name="say">Takes a line.</param>
internal sealed class ProgressLine(EnrichPlan plan, Action<string> say)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private readonly Lock _line = new();
    private readonly SortedDictionary<string, EnrichProgress> _latest = new(StringComparer.Ordinal);
    private long _said = TimeProvider.System.GetTimestamp();

    /// <summary>Takes how far a service is.</summary>
    public void Report(EnrichProgress progress)
    {
        lock (_line)
        {
            _latest[progress.Service] = progress;
            if (TimeProvider.System.GetElapsedTime(_said) < Every)
            {
                return;
            }

            _said = TimeProvider.System.GetTimestamp();
            var under = _latest.Values.Where(p => p.Done < p.Total).Select(p => $"{p.Service} {p.Done} of {p.Total}");
            say($"{string.Join(", ", under)}; {EnrichRun.Minutes(Left())} left at least.");
        }
    }

    private TimeSpan Left() =>
        plan
            .Services.Where(s => s.Refusal is null)
            .Select(s => _latest.TryGetValue(s.Name, out var p) ? s.LeastTime * (1 - (double)p.Done / Math.Max(1, p.Total)) : s.LeastTime)
            .DefaultIfEmpty()
            .Max();
}
