using System.Net;
using System.Net.Http.Headers;
using Polly;
using Polly.Timeout;

namespace Graph.Sources.Enrich.Manners;

/// <summary>Asks the hosts of one service: within their limits, again where a failure may pass, never for longer or larger than agreed,
/// following redirects a few steps, and showing tokens to the service's own hosts only.</summary>
internal sealed class PoliteClient : IDisposable
{
    private const int MostRedirects = 5;

    private readonly HttpClient _http;
    private readonly RequestMessages _messages;
    private readonly EnrichSettings _settings;
    private readonly EnrichRuntime _runtime;
    private readonly Dictionary<string, Lane> _lanes = new(StringComparer.Ordinal);
    private readonly ResiliencePipeline<RawAnswer> _retry;
    private readonly ResiliencePipeline<RawAnswer> _timeout;

    /// <summary>Makes a client for a service.</summary>
    /// <param name="http">The connections, which others share.</param>
    /// <param name="service">What the user set for the service.</param>
    /// <param name="settings">What the user set for all.</param>
    /// <param name="runtime">The clock.</param>
    public PoliteClient(HttpClient http, ServiceSettings service, EnrichSettings settings, EnrichRuntime runtime)
    {
        _http = http;
        _messages = new RequestMessages(service, settings);
        _settings = settings;
        _runtime = runtime;
        _retry = new ResiliencePipelineBuilder<RawAnswer> { TimeProvider = runtime.Time }
            .AddRetry(Attempts.Retry(settings))
            .Build();
        _timeout = new ResiliencePipelineBuilder<RawAnswer> { TimeProvider = runtime.Time }
            .AddTimeout(settings.AttemptTimeout)
            .Build();
    }

    /// <summary>The connections that all services share: guarded, without redirects of their own.</summary>
    /// <param name="guard">Keeps them out of the machine's own network.</param>
    public static HttpClient Connections(AddressGuard guard)
    {
        var client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.All,
                UseCookies = false,
                UseProxy = false,
                ConnectTimeout = TimeSpan.FromSeconds(15),
                ConnectCallback = guard.ConnectAsync,
            }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Graph", "1"));
        return client;
    }

    /// <summary>Asks.</summary>
    /// <exception cref="EnrichFailure">No usable answer came.</exception>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    public async Task<EnrichAnswer> AskAsync(EnrichRequest request, CancellationToken cancellation)
    {
        var lane = LaneOf(request.Endpoint);
        var address = _messages.AddressOf(request);
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            var raw = await AttemptAsync(request, address, lane, cancellation).ConfigureAwait(false);
            if (raw.Location is not { } next)
            {
                return raw.IsTransient
                    ? throw new EnrichFailure($"{request.Address} answered {(int)raw.Status} each time it was asked. Run again later.")
                    : new EnrichAnswer(raw.Status, raw.Body, _messages.Public(address, request.Endpoint))
                    {
                        ETag = raw.ETag,
                        LastModified = raw.LastModified,
                    };
            }

            var target = new Uri(address, next);
            if (target.Scheme is not ("http" or "https") || (address.Scheme == "https" && target.Scheme == "http"))
            {
                throw new EnrichFailure($"{request.Address} leads away from the web, or to an unprotected address; it was left.");
            }

            address = target;
        }

        throw new EnrichFailure($"{request.Address} redirects more than {MostRedirects} times; it was left.");
    }

    /// <inheritdoc/>
    public void Dispose() => _lanes.Values.ToList().ForEach(l => l.Dispose());

    private Lane LaneOf(Endpoint endpoint)
    {
        lock (_lanes)
        {
            return _lanes.TryGetValue(endpoint.Name, out var lane)
                ? lane
                : _lanes[endpoint.Name] = new Lane(endpoint.Limits, _runtime.Time);
        }
    }

    private async Task<RawAnswer> AttemptAsync(EnrichRequest request, Uri address, Lane lane, CancellationToken cancellation)
    {
        try
        {
            return await _retry
                .ExecuteAsync(async token => await InTurnAsync(request, address, lane, token).ConfigureAwait(false), cancellation)
                .ConfigureAwait(false);
        }
        catch (TimeoutRejectedException)
        {
            throw new EnrichFailure(
                $"{request.Address} did not answer within {_settings.AttemptTimeout.TotalSeconds:0.#} s. Run again later."
            );
        }
        catch (HttpRequestException error) when (error.InnerException is EnrichFailure refused)
        {
            throw refused;
        }
        catch (Exception error) when (Attempts.IsUnreachable(error))
        {
            var why = $"{request.Endpoint.Home.Host} cannot be reached ({Attempts.Reason(error)}). Check the connection and run again.";
            lane.Close(why);
            throw new EnrichFailure(why, isUnreachable: true);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException)
        {
            throw new EnrichFailure($"{request.Address} cannot be read ({Attempts.Reason(error)}). Run again later.");
        }
    }

    private async ValueTask<RawAnswer> InTurnAsync(EnrichRequest request, Uri address, Lane lane, CancellationToken cancellation)
    {
        using var turn = await lane.EnterAsync(cancellation).ConfigureAwait(false);
        if (lane.Closed is { } why)
        {
            throw new EnrichFailure(why, isUnreachable: true);
        }

        using var sending = _runtime.Sending?.Invoke();
        var answer = await _timeout
            .ExecuteAsync(async token => await SendAsync(request, address, token).ConfigureAwait(false), cancellation)
            .ConfigureAwait(false);
        if (answer.Wait is { } wait && wait > HostWait.Longest)
        {
            lane.Close($"{request.Endpoint.Home.Host} asks to come back in {wait.TotalMinutes:0} minutes. Run again then.");
            throw new EnrichFailure(lane.Closed!);
        }

        if (answer.Wait is { } pause)
        {
            lane.Hold(pause);
        }

        return answer;
    }

    private async Task<RawAnswer> SendAsync(EnrichRequest request, Uri address, CancellationToken cancellation)
    {
        using var message = _messages.Of(request, address);
        using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
        return new RawAnswer(
            response.StatusCode,
            response.StatusCode == HttpStatusCode.OK || response.StatusCode == HttpStatusCode.BadRequest
                ? await BodyReader.ReadAsync(response, request, cancellation).ConfigureAwait(false)
                : [],
            (int)response.StatusCode is > 300 and < 309 and not 304 and not 305 and not 306 ? response.Headers.Location : null,
            HostWait.Of(response, _runtime.Time.GetUtcNow())
        )
        {
            ETag = response.Headers.NonValidated.TryGetValues("ETag", out var tag) ? tag.ToString() : string.Empty,
            LastModified = response.Content.Headers.NonValidated.TryGetValues("Last-Modified", out var date)
                ? date.ToString()
                : string.Empty,
        };
    }
}
