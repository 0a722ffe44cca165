using System.Net;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>Stands between a program and the server and counts the requests, so that a test can stop the program at a certain one. The
/// request at which it is stopped is lost on its way, or carried out and its answer lost: each by turns.</summary>
internal sealed class CountingRelay : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly HttpClient _server;
    private readonly int _last;
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _relaying;
    private int _requests;

    /// <summary>Opens it.</summary>
    /// <param name="server">Where requests go.</param>
    /// <param name="last">The number of the request that is not answered, from 1.</param>
    public CountingRelay(Uri server, int last = int.MaxValue)
    {
        (_server, _last) = (new HttpClient { BaseAddress = server, Timeout = Timeout.InfiniteTimeSpan }, last);
        Address = $"http://127.0.0.1:{Loopback.FreePort()}";
        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _relaying = RelayAllAsync();
    }

    public string Address { get; }

    /// <summary>Ends when the last request came.</summary>
    public Task Reached => _reached.Task;

    /// <summary>How many requests came.</summary>
    public int Requests => _requests;

    /// <summary>Waits for what is under way: a dead program's last requests must not come to the server later.</summary>
    public async ValueTask DisposeAsync()
    {
        _open.TrySetResult();
        _listener.Stop();
        await _relaying;
        _listener.Close();
        _server.Dispose();
    }

    private async Task RelayAllAsync()
    {
        var underWay = new List<Task>();
        try
        {
            while (_listener.IsListening)
            {
                var exchange = await _listener.GetContextAsync();
                underWay.Add(RelayAsync(exchange, Interlocked.Increment(ref _requests)));
            }
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // It was closed.
        }

        await Task.WhenAll(underWay);
    }

    private async Task RelayAsync(HttpListenerContext exchange, int number)
    {
        if (number < _last || (number == _last && number % 2 == 0))
        {
            using var answer = await SendAsync(exchange.Request);
            if (number < _last)
            {
                await AnswerAsync(exchange.Response, answer);
                return;
            }
        }

        // What comes after the last request waits too: the program is about to be stopped.
        _reached.TrySetResult();
        await _open.Task;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpListenerRequest request)
    {
        var body = new MemoryStream();
        await request.InputStream.CopyToAsync(body);
        using var message = new HttpRequestMessage(new HttpMethod(request.HttpMethod), request.RawUrl) { Content = new ByteArrayContent(body.ToArray()) };
        foreach (var name in new[] { "Content-Type", "Accept", "Authorization" })
        {
            if (request.Headers[name] is { } value && !message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return await _server.SendAsync(message);
    }

    private static async Task AnswerAsync(HttpListenerResponse response, HttpResponseMessage answer)
    {
        try
        {
            response.StatusCode = (int)answer.StatusCode;
            response.ContentType = answer.Content.Headers.ContentType?.ToString();
            await answer.Content.CopyToAsync(response.OutputStream);
            response.Close();
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // The program is dead.
        }
    }
}
