namespace Graph.EndToEnd.Tests;

public sealed class GuideCommandTests
{
    [Theory]
    [InlineData(null, "http://localhost:7474/browser/")]
    [InlineData("http://db.example.org:17474", "http://db.example.org:17474/browser/")]
    [InlineData("bolt://db.example.org:17687", "http://db.example.org:7474/browser/")]
    [InlineData("neo4j+s://db.example.org", "https://db.example.org:7473/browser/")]
    public async Task The_guide_leads_to_the_Browser_of_the_server_that_the_environment_names(string? server, string browser)
    {
        using var folder = new TemporaryFolder();
        var port = Neo4j.Loopback.FreePort();
        using var process = GraphRun.Start(
            folder.Path,
            new Dictionary<string, string?> { ["NEO4J_URI"] = server },
            "guide",
            "--port",
            $"{port}"
        );

        var lines = new[] { await process.StandardOutput.ReadLineAsync(), await process.StandardOutput.ReadLineAsync() };
        process.Kill();

        Assert.Equal(
            [
                $"In Neo4j Browser: :play http://localhost:{port}/guide.html",
                $"or open:          {browser}?cmd=play&arg=http://localhost:{port}/guide.html",
            ],
            lines
        );
    }
}
