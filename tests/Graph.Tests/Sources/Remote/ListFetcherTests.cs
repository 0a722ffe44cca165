using Graph.Sources.Remote;
using Microsoft.AspNetCore.Http;

namespace Graph.Tests.Sources.Remote;

public sealed class ListFetcherTests : IDisposable
{
    private const string List = "# A list\n- A paper\n";

    private readonly string _cache = Directory.CreateTempSubdirectory("graph-").FullName;

    public void Dispose() => Directory.Delete(_cache, recursive: true);

    [Fact]
    public async Task A_raw_file_is_read_and_its_tag_recorded()
    {
        await using var server = await FailingServer.StartAsync((http, _) => Text(http, List, tag: "\"v1\""));

        var list = await FetchAsync(server, "lists/my-list.md");

        Assert.Equal(List, await File.ReadAllTextAsync(list.File));
        Assert.Equal("ETag \"v1\"", list.Provenance);
        Assert.Null(list.Stale);
    }

    [Fact]
    public async Task A_repository_is_read_through_its_readme_and_its_commit_recorded()
    {
        const string Commit = "0123456789abcdef0123456789abcdef01234567";
        await using var server = await FailingServer.StartAsync(
            (http, _) =>
                http.Request.Path.Value switch
                {
                    "/somebody/awesome-things/HEAD/readme.md" => Text(http, List),
                    "/repos/somebody/awesome-things/commits/HEAD" => Text(http, Commit),
                    _ => Status(http, 404),
                }
        );
        using var fetcher = Fetcher(server);

        var list = await fetcher.FetchAsync("https://github.com/somebody/awesome-things", TestContext.Current.CancellationToken);

        Assert.Equal("somebody-awesome-things", list.Id);
        Assert.Equal($"commit {Commit}", list.Provenance);
    }

    [Fact]
    public async Task A_list_that_did_not_change_is_not_sent_again()
    {
        await using var server = await FailingServer.StartAsync(
            (http, _) => http.Request.Headers.IfNoneMatch == "\"v1\"" ? Status(http, 304) : Text(http, List, tag: "\"v1\"")
        );

        await FetchAsync(server, "list.md");
        var again = await FetchAsync(server, "list.md");

        Assert.Equal(List, await File.ReadAllTextAsync(again.File));
        Assert.Equal("ETag \"v1\"", again.Provenance);
    }

    [Fact]
    public async Task A_server_that_fails_twice_is_asked_a_third_time()
    {
        await using var server = await FailingServer.StartAsync((http, number) => number < 3 ? Status(http, 503) : Text(http, List));

        var list = await FetchAsync(server, "list.md");

        Assert.Equal(List, await File.ReadAllTextAsync(list.File));
        Assert.Equal(3, server.Requests);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_asked_for_again()
    {
        await using var server = await FailingServer.StartAsync(
            async (http, number) =>
            {
                if (number == 1)
                {
                    http.Response.ContentLength = List.Length;
                    await http.Response.WriteAsync(List[..5]);
                    http.Abort();
                    return;
                }

                await Text(http, List);
            }
        );

        Assert.Equal(List, await File.ReadAllTextAsync((await FetchAsync(server, "list.md")).File));
    }

    [Fact]
    public async Task A_server_that_stalls_is_given_up_with_a_sentence()
    {
        await using var server = await FailingServer.StartAsync(
            async (http, _) => await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default)
        );

        using var fetcher = new ListFetcher(Options(server) with { AttemptTimeout = TimeSpan.FromSeconds(0.5) });

        var error = await Assert.ThrowsAsync<FetchException>(() =>
            fetcher.FetchAsync($"{server.Address}list.md", TestContext.Current.CancellationToken)
        );

        Assert.Equal($"{server.Address}list.md did not answer within 0.5 s. Try again later.", error.Message);
    }

    [Fact]
    public async Task A_server_that_fails_leaves_the_kept_copy_and_says_so()
    {
        await using var server = await FailingServer.StartAsync((http, number) => number == 1 ? Text(http, List) : Status(http, 500));
        await FetchAsync(server, "list.md");

        var list = await FetchAsync(server, "list.md");

        Assert.Equal(List, await File.ReadAllTextAsync(list.File));
        Assert.Equal(
            $"{server.Address}list.md answered 500 InternalServerError. Look at the address in a browser, or try again later.",
            list.Stale
        );
    }

    [Fact]
    public async Task A_redirect_is_followed_and_a_circle_of_them_is_not()
    {
        await using var server = await FailingServer.StartAsync(
            (http, _) =>
                http.Request.Path.Value switch
                {
                    "/old.md" => Redirect(http, "/list.md"),
                    "/list.md" => Text(http, List),
                    _ => Redirect(http, http.Request.Path),
                }
        );

        Assert.Equal(List, await File.ReadAllTextAsync((await FetchAsync(server, "old.md")).File));
        var error = await Assert.ThrowsAsync<FetchException>(() => FetchAsync(server, "round.md"));
        Assert.StartsWith($"{server.Address}round.md answered 302 Found.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_without_end_is_cut_off_at_the_limit_whatever_length_was_announced()
    {
        await using var server = await FailingServer.StartAsync(
            async (http, _) =>
            {
                for (var i = 0; i < 1000 && !http.RequestAborted.IsCancellationRequested; i++)
                {
                    await http.Response.WriteAsync(new string('-', 10_000));
                }
            }
        );

        var error = await Assert.ThrowsAsync<FetchException>(() => FetchAsync(server, "list.md"));

        Assert.Equal($"{server.Address}list.md is larger than 1 MB, the limit for a list. Download it and give the file.", error.Message);
    }

    [Fact]
    public async Task A_web_page_is_refused_with_the_remedy()
    {
        await using var server = await FailingServer.StartAsync((http, _) => Text(http, "<html>", type: "text/html"));

        var error = await Assert.ThrowsAsync<FetchException>(() => FetchAsync(server, "list"));

        Assert.Equal($"{server.Address}list is text/html, not Markdown. Give the address of the raw Markdown file.", error.Message);
    }

    [Fact]
    public async Task Without_a_connection_the_kept_copy_is_read_and_nothing_is_sent()
    {
        await using var server = await FailingServer.StartAsync((http, _) => Text(http, List, tag: "\"v1\""));
        await FetchAsync(server, "list.md");
        using var offline = new ListFetcher(Options(server) with { Offline = true });

        var list = await offline.FetchAsync($"{server.Address}list.md", TestContext.Current.CancellationToken);

        Assert.Equal(List, await File.ReadAllTextAsync(list.File));
        Assert.Equal(1, server.Requests);
        var error = await Assert.ThrowsAsync<FetchException>(() =>
            offline.FetchAsync($"{server.Address}other.md", TestContext.Current.CancellationToken)
        );
        Assert.Equal(
            $"No copy of {server.Address}other.md is kept in '{_cache}', and nothing may be sent. Run once without --offline.",
            error.Message
        );
    }

    [Theory]
    [InlineData("https://github.com/a/b", "a-b", "https://raw.githubusercontent.com/a/b/HEAD/README.md")]
    [InlineData("https://github.com/a/b.git", "a-b", "https://raw.githubusercontent.com/a/b/HEAD/README.md")]
    [InlineData("https://github.com/a/b/tree/dev", "a-b", "https://raw.githubusercontent.com/a/b/dev/README.md")]
    [InlineData("https://github.com/a/b#readme", "a-b", "https://raw.githubusercontent.com/a/b/HEAD/README.md")]
    [InlineData(
        "https://github.com/a/b.c/blob/main/docs/list.md",
        "a-b-c-list",
        "https://raw.githubusercontent.com/a/b.c/main/docs/list.md"
    )]
    [InlineData("https://example.org/lists/x.md", "example-org-lists-x", "https://example.org/lists/x.md")]
    public void An_address_tells_the_id_and_where_the_file_is(string given, string id, string first)
    {
        var address = ListAddress.Parse(given, GitHubHosts.Public);

        Assert.Equal(id, address.Id);
        Assert.Equal(first, address.Candidates[0].AbsoluteUri);
    }

    [Theory]
    [InlineData("https://user:secret@example.org/list.md")]
    [InlineData("https://")]
    public void An_address_with_a_password_or_without_a_host_is_refused(string given) =>
        Assert.Throws<FetchException>(() => ListAddress.Parse(given, GitHubHosts.Public));

    private static Task Text(HttpContext http, string text, string? tag = null, string type = "text/plain")
    {
        http.Response.ContentType = type;
        http.Response.Headers.ETag = tag;
        return http.Response.WriteAsync(text);
    }

    private static Task Status(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task Redirect(HttpContext http, string to)
    {
        http.Response.Redirect(to);
        return Task.CompletedTask;
    }

    private FetchOptions Options(FailingServer server) =>
        new()
        {
            CacheFolder = _cache,
            Hosts = new GitHubHosts(server.Address, server.Address),
            MaximumBytes = 1 << 20,
            AttemptTimeout = TimeSpan.FromMinutes(1),
            RetryDelay = TimeSpan.FromMilliseconds(5),
            Retries = 2,
        };

    private ListFetcher Fetcher(FailingServer server) => new(Options(server));

    private async Task<FetchedList> FetchAsync(FailingServer server, string path)
    {
        using var fetcher = Fetcher(server);
        return await fetcher.FetchAsync($"{server.Address}{path}", TestContext.Current.CancellationToken);
    }
}
