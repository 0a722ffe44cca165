using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Graph.Tests.Sources.Enrich;

/// <summary>A web server on this machine that plays a service, and remembers by its own clock what it was asked.</summary>
internal sealed class ServiceServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ServiceRequest> _requests = new();

    private ServiceServer(WebApplication app, VirtualTime time)
    {
        _app = app;
        Time = time;
    }

    /// <summary>The clock.</summary>
    public VirtualTime Time { get; }

    /// <summary>The address, with a slash at its end.</summary>
    public Uri Address => new(_app.Urls.Single() + "/");

    /// <summary>What was asked, in the order of arrival.</summary>
    public IReadOnlyList<ServiceRequest> Requests => [.. _requests];

    /// <summary>Starts a server.</summary>
    /// <param name="answer">Answers a request; what it leaves open is answered with 404.</param>
    public static async Task<ServiceServer> StartAsync(Func<HttpContext, ServiceServer, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ServiceServer(builder.Build(), new VirtualTime());
        server._app.Run(context =>
        {
            var headers = context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            server._requests.Enqueue(
                new ServiceRequest(context.Request.Path + context.Request.QueryString, server.Time.GetUtcNow(), headers)
            );
            return answer(context, server);
        });
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Starts a server that answers each path with a text; others with 404.</summary>
    public static Task<ServiceServer> OfAsync(IReadOnlyDictionary<string, string> answers) =>
        StartAsync((context, _) => AnswerAsync(context, answers.GetValueOrDefault(context.Request.Path + context.Request.QueryString)));

    /// <summary>Answers with a text; null is 404.</summary>
    public static Task AnswerAsync(HttpContext context, string? text)
    {
        context.Response.StatusCode = text is null ? 404 : 200;
        return context.Response.WriteAsync(text ?? "Not found");
    }

    /// <summary>Says nothing until the client has enough of waiting.</summary>
    public async Task StallAsync(HttpContext context)
    {
        using (Time.Stalled())
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    /// <summary>Says that more comes than does, and breaks off.</summary>
    public static async Task CutOffAsync(HttpContext context)
    {
        context.Response.ContentLength = 10_000;
        await context.Response.WriteAsync("the beginning");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationTokenSource(TimeSpan.FromSeconds(1)).Token).ContinueWith(_ => { }, TaskScheduler.Default);
        await _app.DisposeAsync();
        Time.Dispose();
    }
}
