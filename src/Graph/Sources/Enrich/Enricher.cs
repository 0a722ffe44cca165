using System.Collections.Concurrent;
using System.Collections.Immutable;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Enrich.Plan;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich;

/// <summary>Fetches what services know about the works of a build, and keeps it as files.</summary>
public sealed class Enricher
{
    private readonly EnrichSettings _settings;
    private readonly EnrichRuntime _runtime;
    private readonly EnrichScope _scope;
    private readonly ImmutableArray<IEnrichService> _services;

    /// <summary>Opens the folder of kept texts.</summary>
    /// <param name="works">What is asked about.</param>
    /// <param name="settings">What the user set.</param>
    public Enricher(EnrichWorks works, EnrichSettings settings)
        : this(works, settings, new EnrichRuntime()) { }

    /// <summary>Opens the folder of kept texts, by a clock.</summary>
    internal Enricher(EnrichWorks works, EnrichSettings settings, EnrichRuntime runtime)
    {
        _settings = settings;
        _runtime = runtime;
        _services = EnrichServices.Of(settings);
        var today = DateOnly.FromDateTime(runtime.Time.GetUtcNow().UtcDateTime);
        _scope = new EnrichScope(works, settings, KeptStore.Open(settings.Folder, runtime.Time), today);
    }

    /// <summary>The names of all services.</summary>
    public static ImmutableArray<string> ServiceNames => EnrichServices.Names;

    /// <summary>What a run will ask. Nothing is sent or written.</summary>
    public EnrichPlan Plan() => EnrichPlanner.Plan(_services, _scope);

    /// <summary>Asks, and keeps what is answered.</summary>
    /// <param name="progress">Told how far each service is; null for nobody.</param>
    /// <param name="cancellation">Stops it; what was answered by then is kept.</param>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    public async Task<EnrichResult> RunAsync(Action<EnrichProgress>? progress, CancellationToken cancellation)
    {
        _scope.Kept.RemoveRemains();
        using var http = PoliteClient.Connections(new AddressGuard(NamedHosts()));
        var refused = _services.Select(s => s.Refusal(_settings)).OfType<string>().ToImmutableArray();
        try
        {
            var runs = await Task.WhenAll(
                    _services.Where(s => s.Refusal(_settings) is null).Select(s => RunAsync(s, http, progress, cancellation))
                )
                .ConfigureAwait(false);
            return new EnrichResult(
                runs.Sum(r => r.Requests),
                [.. runs.SelectMany(r => r.Problems).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                refused,
                [.. runs.SelectMany(r => r.Unreachable)]
            );
        }
        finally
        {
            _scope.Kept.Flush();
        }
    }

    private async Task<EnrichResult> RunAsync(
        IEnrichService service,
        HttpClient http,
        Action<EnrichProgress>? progress,
        CancellationToken cancellation
    )
    {
        // Services run side by side from the beginning, not one after another until each first waits.
        await Task.Yield();
        using var client = new PoliteClient(http, _settings.Of(service.Name), _settings, _runtime);
        var talk = new Conversation(service.Name, client, _scope);
        var outcome = new ServiceOutcome();
        // What is asked next depends on what was kept before.
        await RunAsync([.. service.Plan(_scope)], service, talk, outcome, progress, cancellation).ConfigureAwait(false);
        await RunAsync([.. service.PlanNext(_scope)], service, talk, outcome, progress, cancellation).ConfigureAwait(false);
        var unreachable = outcome.Unreachable > 0 && outcome.Answered == 0;
        return new EnrichResult(
            talk.Requests,
            [.. talk.Problems, .. outcome.Failures.Select(f => $"{service.Name}: {f}")],
            [],
            unreachable ? [service.Name] : []
        );
    }

    private static async Task RunAsync(
        List<EnrichTask> tasks,
        IEnrichService service,
        Conversation talk,
        ServiceOutcome outcome,
        Action<EnrichProgress>? progress,
        CancellationToken cancellation
    )
    {
        outcome.Total += tasks.Count;
        await Parallel
            .ForEachAsync(
                tasks,
                new ParallelOptions
                {
                    MaxDegreeOfParallelism = service.Endpoints.Max(e => e.Limits.Concurrency),
                    CancellationToken = cancellation,
                },
                async (task, token) =>
                {
                    try
                    {
                        await task.Run(talk, token).ConfigureAwait(false);
                        outcome.Answer();
                    }
                    catch (EnrichFailure failure)
                    {
                        outcome.Fail(failure);
                    }

                    progress?.Invoke(new EnrichProgress(service.Name, outcome.Done, outcome.Total));
                }
            )
            .ConfigureAwait(false);
    }

    private IEnumerable<string> NamedHosts() =>
        _settings
            .Services.Values.Select(s => s.Address)
            .OfType<Uri>()
            .Concat(_settings.Catalogues.Select(c => Uri.TryCreate(c, UriKind.Absolute, out var uri) ? uri : null).OfType<Uri>())
            .Where(u => u.Scheme is "http" or "https")
            .Select(u => $"{u.Host}:{u.Port}");

    // Counted from several threads.
    private sealed class ServiceOutcome
    {
        private readonly ConcurrentBag<string> _failures = [];
        private int _answered;
        private int _failed;
        private int _unreachable;

        public int Total { get; set; }

        public int Answered => _answered;

        public int Unreachable => _unreachable;

        public int Done => _answered + _failed;

        public IEnumerable<string> Failures => _failures;

        public void Answer() => Interlocked.Increment(ref _answered);

        public void Fail(EnrichFailure failure)
        {
            _failures.Add(failure.Message);
            Interlocked.Increment(ref _failed);
            if (failure.IsUnreachable)
            {
                Interlocked.Increment(ref _unreachable);
            }
        }
    }
}
