using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Graph.Tests.Sources.Remote;

/// <summary>A web server on a free port of this machine that answers as a test tells it to.</summary>
internal sealed class FailingServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _requests;

    private FailingServer(WebApplication app) => _app = app;

    /// <summary>The address, with a slash at its end.</summary>
    public Uri Address => new(_app.Urls.Single() + "/");

    /// <summary>How many requests came.</summary>
    public int Requests => _requests;

    /// <summary>Starts a server.</summary>
    /// <param name="answer">Answers a request; gets the request's number, from 1.</param>
    public static async Task<FailingServer> StartAsync(Func<HttpContext, int, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new FailingServer(builder.Build());
        server._app.Run(context => answer(context, Interlocked.Increment(ref server._requests)));
        await server._app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationTokenSource(TimeSpan.FromSeconds(1)).Token).ContinueWith(_ => { }, TaskScheduler.Default);
        await _app.DisposeAsync();
    }
}
