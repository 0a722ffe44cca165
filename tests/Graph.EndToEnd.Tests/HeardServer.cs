using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Graph.EndToEnd.Tests.Neo4j;

namespace Graph.EndToEnd.Tests;

/// <summary>A server that lets nobody in and remembers with which passwords it was tried.</summary>
internal sealed class HeardServer : IDisposable
{
    private readonly HttpListener _listener = new();

    public HeardServer()
    {
        Address = $"http://127.0.0.1:{Loopback.FreePort()}";
        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _ = AnswerAllAsync();
    }

    public string Address { get; }

    /// <summary>User and password of each request, such as <c>neo4j:secret</c>; a blank where there was none.</summary>
    public ConcurrentQueue<string> Heard { get; } = [];

    public void Dispose() => _listener.Close();

    private async Task AnswerAllAsync()
    {
        try
        {
            while (true)
            {
                var exchange = await _listener.GetContextAsync();
                var shown = exchange.Request.Headers["Authorization"];
                Heard.Enqueue(shown is null ? " " : Encoding.UTF8.GetString(Convert.FromBase64String(shown["Basic ".Length..])));
                exchange.Response.StatusCode = 401;
                exchange.Response.Close(
                    """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}"""u8.ToArray(),
                    willBlock: true
                );
            }
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
