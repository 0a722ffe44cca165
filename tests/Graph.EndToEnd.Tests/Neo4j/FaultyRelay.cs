using System.Net;
using System.Text;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>Stands between a program and the server, counts the requests and lets one or the other come to harm.</summary>
internal sealed class FaultyRelay : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly HttpClient _server;
    private readonly Func<int, Fault> _faultOf;
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _relaying;
    private int _requests;

    /// <summary>Opens it.</summary>
    /// <param name="server">Where requests go.</param>
    /// <param name="faultOf">What befalls a request of this number, from 1.</param>
    public FaultyRelay(Uri server, Func<int, Fault> faultOf)
    {
        (_server, _faultOf) = (new HttpClient { BaseAddress = server, Timeout = Timeout.InfiniteTimeSpan }, faultOf);
        Address = $"http://127.0.0.1:{Loopback.FreePort()}";
        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _relaying = RelayAllAsync();
    }

    public string Address { get; }

    /// <summary>Ends when the first fault occurred.</summary>
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
                underWay.Add(RelayAsync(exchange, _faultOf(Interlocked.Increment(ref _requests))));
            }
        }
        catch (Exception error) when (IsClosed(error))
        {
            // The test is over.
        }

        await Task.WhenAll(underWay);
    }

    private async Task RelayAsync(HttpListenerContext exchange, Fault fault)
    {
        try
        {
            using var answer = fault is Fault.None or Fault.BrokenOff or Fault.ResetAfterwards or Fault.SilenceAfterwards
                ? await SendAsync(exchange.Request)
                : null;
            if (fault != Fault.None)
            {
                _reached.TrySetResult();
            }

            await AnswerAsync(exchange.Response, fault, answer);
        }
        catch (Exception error) when (IsClosed(error))
        {
            // The program is dead, or has given the request up.
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpListenerRequest request)
    {
        var body = new MemoryStream();
        await request.InputStream.CopyToAsync(body);
        using var message = new HttpRequestMessage(new HttpMethod(request.HttpMethod), request.RawUrl)
        {
            Content = new ByteArrayContent(body.ToArray()),
        };
        foreach (var name in new[] { "Content-Type", "Accept", "Authorization" })
        {
            if (request.Headers[name] is { } value && !message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return await _server.SendAsync(message);
    }

    private async Task AnswerAsync(HttpListenerResponse response, Fault fault, HttpResponseMessage? answer)
    {
        switch (fault)
        {
            case Fault.None:
                await WriteAsync(response, (int)answer!.StatusCode, await answer.Content.ReadAsByteArrayAsync());
                break;
            case Fault.BrokenOff:
                await BreakOffAsync(response, await answer!.Content.ReadAsByteArrayAsync());
                break;
            case Fault.Reset or Fault.ResetAfterwards:
                response.Abort();
                break;
            case Fault.Silence or Fault.SilenceAfterwards:
                await _open.Task;
                break;
            case Fault.LateError:
                await WriteAsync(
                    response,
                    202,
                    Error("Neo.ClientError.Statement.ArithmeticError", """ "data":{"fields":["n"],"values":[]},""")
                );
                break;
            case Fault.Deadlock:
                await WriteAsync(response, 400, Error("Neo.TransientError.Transaction.DeadlockDetected"));
                break;
            case Fault.NotFound:
                await WriteAsync(response, 404, Error("Neo.ClientError.Request.Invalid"));
                break;
            case Fault.NotAcceptable:
                await WriteAsync(response, 406, Error("Neo.ClientError.Request.Invalid"));
                break;
            case Fault.Unavailable:
                await WriteAsync(response, 503, []);
                break;
        }
    }

    private static byte[] Error(string code, string before = "") =>
        Encoding.UTF8.GetBytes($$"""{{{before}}"errors":[{"code":"{{code}}","message":"made up"}]}""");

    private static async Task WriteAsync(HttpListenerResponse response, int status, byte[] body)
    {
        (response.StatusCode, response.ContentType) = (status, "application/json");
        await response.OutputStream.WriteAsync(body);
        response.Close();
    }

    private static async Task BreakOffAsync(HttpListenerResponse response, byte[] body)
    {
        (response.StatusCode, response.ContentType, response.ContentLength64) = (202, "application/json", body.Length);
        await response.OutputStream.WriteAsync(body.AsMemory(0, body.Length / 2));
        await response.OutputStream.FlushAsync();
        response.Abort();
    }

    private static bool IsClosed(Exception error) =>
        error is HttpListenerException or ObjectDisposedException or InvalidOperationException or IOException;
}
