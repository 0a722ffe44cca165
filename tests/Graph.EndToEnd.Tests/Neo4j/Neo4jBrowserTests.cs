using Graph.Ask.Questions;
using Graph.Store.Neo4j.Load;
using Microsoft.Playwright;

namespace Graph.EndToEnd.Tests.Neo4j;

[Collection("Neo4j")]
public sealed class Neo4jBrowserTests : IDisposable
{
    private const string ModelsColour = "#C990C0";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_Browser_takes_style_saved_queries_and_guide_as_shipped_and_runs_every_query()
    {
        var bolt = Environment.GetEnvironmentVariable("NEO4J_BOLT_URI");
        Assert.SkipWhen(string.IsNullOrEmpty(bolt), "NEO4J_BOLT_URI is not set: the Browser has nothing to connect to.");
        await LoadAsync();
        Assert.Equal(0, (await GraphRun.InAsync(_folder.Path, "export", "browser", "--to", _folder.Path)).ExitCode);
        using var guide = await ServedGuide.StartAsync(_folder.Path);
        await using var browser = await Neo4jBrowserPage.OpenAsync(Environment.GetEnvironmentVariable("NEO4J_URI")!, bolt!, guide.Address);

        await browser.DropAsync(_folder.In("style.grass"));
        await Assertions.Expect(browser.Frames.Filter(new() { HasText = ":style" })).ToContainTextAsync("node.Model");
        await browser.DropAsync(_folder.In("queries.zip"));
        await SavedQueriesAsync(browser);
        var ran = await RunAllAsync(browser);

        Assert.Equal(AnalysisPack.All.Length + 4, ran);
    }

    private static async Task SavedQueriesAsync(Neo4jBrowserPage browser)
    {
        await browser.Page.GetByTestId("navigationFavorites").ClickAsync();
        foreach (var theme in AnalysisPack.All.GroupBy(a => a.Theme))
        {
            await browser.Page.GetByText(theme.Key, new() { Exact = true }).First.ClickAsync();
            await Assertions.Expect(browser.Page.GetByText(theme.First().Title, new() { Exact = true }).First).ToBeVisibleAsync();
        }

        await browser.Page.GetByTestId("navigationFavorites").ClickAsync();
    }

    private static async Task<int> RunAllAsync(Neo4jBrowserPage browser)
    {
        var ran = 0;
        await browser.CloseAsync(browser.Frames.Filter(new() { HasText = ":style" }));
        await browser.Guide.GetByTitle("Pin at top").ClickAsync();
        var slides = 1 + AnalysisPack.All.Select(a => a.Theme).Distinct().Count();
        for (var slide = 0; slide < slides; slide++)
        {
            var queries = browser.Guide.Locator(".runnable");
            for (var i = 0; i < await queries.CountAsync(); i++)
            {
                var answer = await browser.RunAsync(queries.Nth(i));
                Assert.DoesNotContain("ERROR", await answer.InnerTextAsync(), StringComparison.Ordinal);
                if (ran++ == 0)
                {
                    await Assertions.Expect(answer.Locator($"circle[fill='{ModelsColour}' i]").First).ToBeAttachedAsync();
                }

                await browser.CloseAsync(answer);
            }

            if (slide < slides - 1)
            {
                await browser.Guide.GetByTestId("nextSlide").First.ClickAsync();
            }
        }

        return ran;
    }

    private async Task LoadAsync()
    {
        await using var neo4j = new RealNeo4j();
        await neo4j.EmptyAsync();
        var lines = MadeUpGraph.Lines(40).Select(l => l.Replace("\"name\":\"M1\"", "\"name\":\"CLIP\"", StringComparison.Ordinal));
        await new GraphLoader(neo4j.Transport, new LoadOptions()).LoadAsync(MadeUpGraph.Write(_folder.Path, lines), null, default);
    }
}
