using System.IO.Compression;
using System.Net;
using Graph.Sources.Enrich;
using Graph.Sources.Enrich.Manners;
using Microsoft.AspNetCore.Http;
using Endpoint = Graph.Sources.Enrich.Manners.Endpoint;

namespace Graph.Tests.Sources.Enrich;

/// <summary>How servers are asked, and what is made of answers that lie, stall or lead astray.</summary>
public sealed class PoliteClientTests
{
    [Fact]
    public async Task A_wait_that_the_server_asks_for_is_kept()
    {
        var answer = await AskAsync(
            (context, server) =>
            {
                if (server.Requests.Count > 1)
                {
                    Assert.True(server.Requests[1].At - server.Requests[0].At >= TimeSpan.FromSeconds(77));
                    return context.Response.WriteAsync("here");
                }

                context.Response.StatusCode = 429;
                context.Response.Headers.RetryAfter = "77";
                return Task.CompletedTask;
            }
        );

        Assert.Equal("here", answer.Text());
    }

    [Fact]
    public async Task A_used_up_window_is_waited_for()
    {
        await using var server = await ServiceServer.StartAsync(
            (context, _) =>
            {
                context.Response.Headers["RateLimit"] = "\"api\";r=0;t=295";
                return context.Response.WriteAsync("here");
            }
        );
        using var client = Client(server);
        await client.AskAsync(Request(), TestContext.Current.CancellationToken);
        await client.AskAsync(Request(), TestContext.Current.CancellationToken);

        Assert.True(server.Requests[1].At - server.Requests[0].At >= TimeSpan.FromSeconds(295));
    }

    [Fact]
    public Task A_wait_of_hours_ends_the_run() =>
        FailsAsync(
            "asks to come back in 120 minutes",
            (context, _) =>
            {
                context.Response.StatusCode = 503;
                context.Response.Headers.RetryAfter = "7200";
                return Task.CompletedTask;
            }
        );

    [Fact]
    public Task Redirects_without_end_are_said() =>
        FailsAsync(
            "redirects more than",
            (context, _) =>
            {
                context.Response.StatusCode = 302;
                context.Response.Headers.Location = "/again" + context.Request.Path;
                return Task.CompletedTask;
            }
        );

    [Fact]
    public Task An_answer_that_stalls_is_said() => FailsAsync("did not answer within", (context, server) => server.StallAsync(context));

    [Fact]
    public Task An_answer_that_is_cut_off_is_said() => FailsAsync("cut off", (context, _) => ServiceServer.CutOffAsync(context));

    [Fact]
    public Task A_compressed_bomb_is_said() =>
        FailsAsync(
            "is larger than",
            async (context, _) =>
            {
                context.Response.Headers.ContentEncoding = "gzip";
                await using var packed = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
                var zeros = new byte[1 << 20];
                for (var i = 0; i < 64; i++)
                {
                    await packed.WriteAsync(zeros);
                }
            }
        );

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_said() =>
        Assert.Contains(
            "not UTF-8",
            Assert
                .Throws<EnrichFailure>(
                    (await AskAsync((context, _) => context.Response.Body.WriteAsync(new byte[] { 0xC3, 0x28, 0xFF }).AsTask())).Text
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_redirect_into_the_own_network_is_refused_and_the_token_is_not_sent_there()
    {
        await using var inner = await ServiceServer.StartAsync((context, _) => context.Response.WriteAsync("inner"));
        await using var server = await ServiceServer.StartAsync(
            (context, _) =>
            {
                context.Response.StatusCode = 302;
                context.Response.Headers.Location = inner.Address.AbsoluteUri;
                return Task.CompletedTask;
            }
        );
        using var client = Client(server);

        var failure = await Assert.ThrowsAsync<EnrichFailure>(() => client.AskAsync(Request(), TestContext.Current.CancellationToken));

        Assert.Contains("own network", failure.Message, StringComparison.Ordinal);
        Assert.Empty(inner.Requests);
    }

    [Fact]
    public async Task A_host_that_nobody_answers_at_is_unreachable_at_once()
    {
        var server = await ServiceServer.StartAsync((context, _) => Task.CompletedTask);
        var address = server.Address;
        using var client = Client(server);
        await server.DisposeAsync();
        using var time = new VirtualTime();
        using var http = PoliteClient.Connections(new AddressGuard([$"{address.Host}:{address.Port}"]));
        using var other = new PoliteClient(
            http,
            new ServiceSettings(address, "secret-token"),
            new EnrichSettings { Folder = "none" },
            new EnrichRuntime { Time = time, Sending = time.Busy }
        );

        var failure = await Assert.ThrowsAsync<EnrichFailure>(() =>
            other.AskAsync(new EnrichRequest(Place, "x"), TestContext.Current.CancellationToken)
        );

        Assert.True(failure.IsUnreachable);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.31.0.1", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("192.168.1.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    [InlineData("140.82.121.4", false)]
    [InlineData("2606:50c0:8000::153", false)]
    public void The_own_network_is_known(string address, bool own) =>
        Assert.Equal(own, AddressGuard.IsOwnNetwork(IPAddress.Parse(address)));

    private static readonly Endpoint Place = Endpoint.Of("api", "https://api.example.org/", 1) with
    {
        Token = new TokenUse(null, "api_key"),
    };

    private static EnrichRequest Request() => new(Place, "works/1?select=id") { MaximumBytes = 1 << 20 };

    private static PoliteClient Client(ServiceServer server) =>
        new(
            PoliteClient.Connections(new AddressGuard([$"{server.Address.Host}:{server.Address.Port}"])),
            new ServiceSettings(server.Address, "secret-token"),
            new EnrichSettings { Folder = "none" },
            new EnrichRuntime { Time = server.Time, Sending = server.Time.Busy }
        );

    private static async Task<EnrichAnswer> AskAsync(Func<HttpContext, ServiceServer, Task> answer)
    {
        await using var server = await ServiceServer.StartAsync(answer);
        using var client = Client(server);
        return await client.AskAsync(Request(), TestContext.Current.CancellationToken);
    }

    private static async Task FailsAsync(string said, Func<HttpContext, ServiceServer, Task> answer)
    {
        var failure = await Assert.ThrowsAsync<EnrichFailure>(() => AskAsync(answer));

        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }
}
