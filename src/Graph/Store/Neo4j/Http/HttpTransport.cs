using System.Net;
using System.Text.Json;
using Polly;

namespace Graph.Store.Neo4j.Http;

/// <summary>Neo4j's HTTP Query API v2: Neo4j 5.26 and later, Aura, clusters through server-side routing.</summary>
/// <remarks>One request is one transaction. Status 202 is not a success: an error may follow the rows, and an answer without the
/// bookmark of a commit counts as lost on the way.</remarks>
internal sealed class HttpTransport : INeo4jTransport
{
    private readonly HttpClient _client;
    private readonly ResiliencePipeline _retry;
    private readonly Neo4jSettings _settings;
    private readonly Uri _query;
    private readonly Bookmarks _bookmarks = new();
    private volatile bool _hasAnswered;

    public HttpTransport(Neo4jSettings settings)
    {
        _settings = settings;
        _client = HttpClients.Create(settings);
        _retry = Neo4jRetry.Pipeline(settings, e => HttpRetry.IsTransient(e) && !ConnectionFailures.IsFinal(e, _hasAnswered));
        _query = new Uri(settings.Address, $"/db/{Uri.EscapeDataString(settings.Database)}/query/v2");
    }

    public string Address => _settings.ShownAddress;

    public async Task<Neo4jSummary> RunAsync(Neo4jStatement statement, INeo4jRows rows, CancellationToken cancellation)
    {
        try
        {
            var summary = await _retry
                .ExecuteAsync(async token => await TryAsync(statement, rows, token).ConfigureAwait(false), cancellation)
                .ConfigureAwait(false);
            _bookmarks.Add(summary.Bookmark);
            return summary;
        }
        catch (TransientAnswerException error)
        {
            throw new Neo4jException(
                Neo4jFailure.Unreachable,
                $"Neo4j at {Address} kept refusing after {_settings.Tries} tries: {error.Message}",
                error.Code,
                error
            );
        }
        catch (Exception error) when (error is HttpRequestException or IOException or JsonException or TimeoutException)
        {
            throw new Neo4jException(Neo4jFailure.Unreachable, HttpErrorSentences.Of(error, _settings), null, error);
        }
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<Neo4jSummary> TryAsync(Neo4jStatement statement, INeo4jRows rows, CancellationToken cancellation)
    {
        using var idle = new IdleTimeout(_settings.IdleTimeout, cancellation);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, _query)
            {
                Content = new QueryApiRequest(statement, _bookmarks.All),
            };
            using var response = await _client
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, idle.Token)
                .ConfigureAwait(false);
            _hasAnswered = true;
            rows.Begin([]);
            var answer = await ReadAsync(response, rows, idle).ConfigureAwait(false);
            return Judge(response.StatusCode, answer);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"silent for {_settings.IdleTimeout.TotalSeconds:0.#} s");
        }
    }

    private static async Task<QueryApiAnswer> ReadAsync(HttpResponseMessage response, INeo4jRows rows, IdleTimeout idle)
    {
        var body = await response.Content.ReadAsStreamAsync(idle.Token).ConfigureAwait(false);
        try
        {
            return await new QueryApiReader(new KeepAliveRows(rows, idle)).ReadAsync(body, idle.Token).ConfigureAwait(false);
        }
        catch (JsonException) when (!response.IsSuccessStatusCode)
        {
            // A proxy's page, or nothing: the status says all there is to know.
            return new QueryApiAnswer();
        }
    }

    private Neo4jSummary Judge(HttpStatusCode status, QueryApiAnswer answer)
    {
        if (answer.Error is { } error)
        {
            throw Neo4jErrorCodes.IsTransient(error.Code) || ((int)status >= 500 && !Neo4jErrorCodes.IsFinal(error.Code))
                ? new TransientAnswerException(error.Message, error.Code)
                : new Neo4jException(
                    Neo4jErrorCodes.Failure(error.Code),
                    HttpErrorSentences.Of(error.Code, error.Message, status, _settings),
                    error.Code
                );
        }

        if ((int)status is < 200 or >= 300)
        {
            throw (int)status is 408 or 429 or >= 500
                ? new TransientAnswerException($"status {(int)status}", null)
                : new Neo4jException(
                    status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden ? Neo4jFailure.Denied : Neo4jFailure.Refused,
                    HttpErrorSentences.Of(null, $"status {(int)status}", status, _settings)
                );
        }

        return answer.IsCommitted ? answer.Summary : throw new JsonException("the answer shows no commit");
    }
}
