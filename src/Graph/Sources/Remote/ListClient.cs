using System.Net;
using System.Net.Http.Headers;
using Graph.Text;
using Polly;
using Polly.Retry;

namespace Graph.Sources.Remote;

/// <summary>Asks servers for lists: with time-outs, retries, a size limit and conditional requests.</summary>
internal sealed class ListClient : IDisposable
{
    private readonly FetchOptions _options;
    private readonly HttpClient _client;
    private readonly ResiliencePipeline<ListAnswer> _attempts;

    /// <summary>Makes a client with its own connections.</summary>
    public ListClient(FetchOptions options)
    {
        _options = options;
        _client = new HttpClient(new SocketsHttpHandler { MaxAutomaticRedirections = 5, AutomaticDecompression = DecompressionMethods.All })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Graph", "1"));
        _attempts = new ResiliencePipelineBuilder<ListAnswer>().AddRetry(Retry(options)).AddTimeout(options.AttemptTimeout).Build();
    }

    /// <summary>Asks for a list, again where the failure may pass.</summary>
    /// <param name="address">The raw address.</param>
    /// <param name="kept">The copy that is kept of it; the server may answer that it is still the same.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="FetchException">No answer came, or it is too large or no Markdown.</exception>
    public async Task<ListAnswer> AskAsync(Uri address, CachedCopy? kept, CancellationToken cancellation)
    {
        try
        {
            return await _attempts
                .ExecuteAsync(async token => await SendAsync(address, kept, token).ConfigureAwait(false), cancellation)
                .ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or HttpIOException or IOException)
        {
            throw new FetchException(
                $"{Shown(address)} cannot be read ({error.Message.TrimEnd('.')}). Check the address and the connection.",
                error
            );
        }
        catch (Polly.Timeout.TimeoutRejectedException error)
        {
            throw new FetchException(
                $"{Shown(address)} did not answer within {_options.AttemptTimeout.TotalSeconds:0.#} s. Try again later.",
                error
            );
        }
    }

    private async Task<ListAnswer> SendAsync(Uri address, CachedCopy? kept, CancellationToken cancellation)
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
        return new ListAnswer(
            response.StatusCode,
            response.StatusCode == HttpStatusCode.OK ? await BodyAsync(response, cancellation).ConfigureAwait(false) : [],
            response.Headers.ETag?.ToString(),
            response.Content.Headers.NonValidated.TryGetValues("Last-Modified", out var modified) ? modified.ToString() : null
        );
    }

    private async Task<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var type = response.Content.Headers.ContentType?.MediaType;
        if (type is "text/html" or "application/pdf")
        {
            throw new FetchException(
                $"{Shown(response.RequestMessage!.RequestUri!)} is {type}, not Markdown. Give the address of the raw Markdown file."
            );
        }

        using var body = new MemoryStream();
        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
        {
            // The announced length is not believed: what counts is what comes.
            if (body.Length + read > _options.MaximumBytes)
            {
                throw new FetchException(
                    $"{Shown(response.RequestMessage!.RequestUri!)} is larger than "
                        + $"{_options.MaximumBytes / (1 << 20)} MB, the limit for a list. Download it and give the file."
                );
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    /// <summary>The commit that GitHub names for a list; null where it does not.</summary>
    /// <remarks>Which commit it is, is worth one request and no failure: without it the ETag tells the state.</remarks>
    public async Task<string?> CommitAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/vnd.github.sha"));
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(_options.AttemptTimeout);
            using var response = await _client.SendAsync(request, limit.Token).ConfigureAwait(false);
            var text = (await response.Content.ReadAsStringAsync(limit.Token).ConfigureAwait(false)).Trim();
            return response.IsSuccessStatusCode && text.Length is 40 or 64 && text.All(char.IsAsciiHexDigitLower) ? text : null;
        }
        catch (Exception error)
            when (error is HttpRequestException or IOException
                || (error is OperationCanceledException && !cancellation.IsCancellationRequested)
            )
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    /// <summary>An address as messages may show it.</summary>
    public static string Shown(Uri address) => Credentials.Remove(address.AbsoluteUri);

    private static RetryStrategyOptions<ListAnswer> Retry(FetchOptions options) =>
        new()
        {
            MaxRetryAttempts = Math.Max(1, options.Retries),
            Delay = options.RetryDelay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = arguments =>
                ValueTask.FromResult(
                    arguments.Outcome.Result is { IsTransient: true }
                        || arguments.Outcome.Exception
                            is HttpRequestException
                                or HttpIOException
                                or IOException
                                or Polly.Timeout.TimeoutRejectedException
                ),
        };
}
