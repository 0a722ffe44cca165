using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Tests.Store.Neo4j;

/// <summary>A server that answers as it is told, one answer a request; the last answer is repeated.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    public const string Success =
        """{"data":{"fields":["n"],"values":[[7]]},"counters":{"nodesCreated":1,"containsUpdates":true},"bookmarks":["b"]}""";

    private readonly WebApplication _app;
    private int _requests;

    private FakeServer(WebApplication app) => _app = app;

    public int Requests => _requests;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static Task<FakeServer> StartAsync(params Func<HttpContext, Task>[] answers) =>
        StartAsync(new Uri("http://127.0.0.1:0"), answers);

    public static async Task<FakeServer> StartAsync(Uri address, params Func<HttpContext, Task>[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address.AbsoluteUri);
        var server = new FakeServer(builder.Build());
        server._app.Run(context => answers[Math.Min(Interlocked.Increment(ref server._requests), answers.Length) - 1](context));
        await server._app.StartAsync();
        return server;
    }

    public static Func<HttpContext, Task> Answer(int status, string body) =>
        context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(body);
        };

    public static Task Reset(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    public static Task Stall(HttpContext context) =>
        Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    public static async Task Break(HttpContext context)
    {
        context.Response.StatusCode = 202;
        context.Response.ContentLength = Success.Length;
        await context.Response.WriteAsync(Success[..40]);
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
