using System.Net;
using System.Net.Http.Headers;
using Polly;
using Polly.Retry;

namespace Graph.Exchange.Remote;

/// <summary>Reads lists from the web: with time-outs, retries, a size limit and conditional requests, from a kept copy where the web cannot be reached.</summary>
public sealed class ListFetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly ListCache _cache;
    private readonly HttpClient _client;
    private readonly ResiliencePipeline<Answer> _attempts;

    /// <summary>Makes a fetcher with its own connections.</summary>
    public ListFetcher(FetchOptions options)
    {
        _options = options;
        _cache = new ListCache(options.CacheFolder);
        _client = new HttpClient(new SocketsHttpHandler { MaxAutomaticRedirections = 5, AutomaticDecompression = DecompressionMethods.All })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Graph", "1"));
        _attempts = new ResiliencePipelineBuilder<Answer>().AddRetry(Retry(options)).AddTimeout(options.AttemptTimeout).Build();
    }

    /// <summary>Reads the list at an address.</summary>
    /// <exception cref="FetchException">It cannot be read, and no copy is kept.</exception>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    public async Task<FetchedList> FetchAsync(string address, CancellationToken cancellation)
    {
        var list = ListAddress.Parse(address, _options.Hosts);
        var kept = _cache.Find(address);
        if (_options.Offline)
        {
            return kept is null
                ? throw new FetchException($"No copy of {address} is kept in '{_options.CacheFolder}', and nothing may be sent. Run once without --offline.")
                : new FetchedList(list.Id, address, _cache.FileOf(address), kept.Provenance, null);
        }

        try
        {
            var copy = await RefreshAsync(list, kept, cancellation).ConfigureAwait(false);
            return new FetchedList(list.Id, address, _cache.FileOf(address), copy.Provenance, null);
        }
        catch (FetchException error) when (kept is not null)
        {
            return new FetchedList(list.Id, address, _cache.FileOf(address), kept.Provenance, error.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static RetryStrategyOptions<Answer> Retry(FetchOptions options) => new()
    {
        MaxRetryAttempts = Math.Max(1, options.Retries),
        Delay = options.RetryDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = arguments => ValueTask.FromResult(
            arguments.Outcome.Result is { IsTransient: true }
            || arguments.Outcome.Exception is HttpRequestException or HttpIOException or IOException or Polly.Timeout.TimeoutRejectedException),
    };

    private async Task<CachedCopy> RefreshAsync(ListAddress list, CachedCopy? kept, CancellationToken cancellation)
    {
        foreach (var candidate in list.Candidates)
        {
            var answer = await AskAsync(candidate, kept?.Url == candidate.AbsoluteUri ? kept : null, cancellation).ConfigureAwait(false);
            if (answer.Status == HttpStatusCode.NotModified)
            {
                return kept!;
            }

            if (answer.Status == HttpStatusCode.OK)
            {
                var copy = new CachedCopy(candidate.AbsoluteUri, answer.ETag, answer.LastModified, await CommitAsync(list, cancellation).ConfigureAwait(false));
                _cache.Keep(list.Given, answer.Body, copy);
                return copy;
            }

            if (answer.Status != HttpStatusCode.NotFound)
            {
                throw new FetchException($"{candidate} answered {(int)answer.Status} {answer.Status}. Look at the address in a browser, or try again later.");
            }
        }

        throw new FetchException($"There is no list at {list.Given}: {string.Join(", ", list.Candidates)} answered 404. Give the address of the Markdown file itself.");
    }

    private async Task<Answer> AskAsync(Uri address, CachedCopy? kept, CancellationToken cancellation)
    {
        try
        {
            return await _attempts.ExecuteAsync(
                async token => await SendAsync(address, kept, token).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or HttpIOException or IOException)
        {
            throw new FetchException($"{address} cannot be read ({error.Message.TrimEnd('.')}). Check the address and the connection.", error);
        }
        catch (Polly.Timeout.TimeoutRejectedException error)
        {
            throw new FetchException($"{address} did not answer within {_options.AttemptTimeout.TotalSeconds:0.#} s. Try again later.", error);
        }
    }

    private async Task<Answer> SendAsync(Uri address, CachedCopy? kept, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (kept?.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }
        else if (kept?.LastModified is { } date)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        }

        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
        return new Answer(
            response.StatusCode,
            response.StatusCode == HttpStatusCode.OK ? await BodyAsync(response, cancellation).ConfigureAwait(false) : [],
            response.Headers.ETag?.ToString(),
            response.Content.Headers.NonValidated.TryGetValues("Last-Modified", out var modified) ? modified.ToString() : null);
    }

    private async Task<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var type = response.Content.Headers.ContentType?.MediaType;
        if (type is "text/html" or "application/pdf")
        {
            throw new FetchException($"{response.RequestMessage!.RequestUri} is {type}, not Markdown. Give the address of the raw Markdown file.");
        }

        using var body = new MemoryStream();
        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        var buffer = new byte[1 << 16];
        for (int read; (read = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
        {
            // The announced length is not believed: what counts is what comes.
            if (body.Length + read > _options.MaximumBytes)
            {
                throw new FetchException(
                    $"{response.RequestMessage!.RequestUri} is larger than {_options.MaximumBytes / (1 << 20)} MB, the limit for a list. Download it and give the file.");
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    // Which commit it is, is worth one request and no failure: without it the ETag tells the state.
    private async Task<string?> CommitAsync(ListAddress list, CancellationToken cancellation)
    {
        if (list.Commit is null)
        {
            return null;
        }

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, list.Commit);
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/vnd.github.sha"));
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(_options.AttemptTimeout);
            using var response = await _client.SendAsync(request, limit.Token).ConfigureAwait(false);
            var text = (await response.Content.ReadAsStringAsync(limit.Token).ConfigureAwait(false)).Trim();
            return response.IsSuccessStatusCode && text.Length is 40 or 64 && text.All(char.IsAsciiHexDigitLower) ? text : null;
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    private sealed record Answer(HttpStatusCode Status, byte[] Body, string? ETag, string? LastModified)
    {
        public bool IsTransient => Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)Status >= 500;
    }
}
