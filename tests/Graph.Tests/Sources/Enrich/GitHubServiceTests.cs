using Graph.Sources.Enrich;

namespace Graph.Tests.Sources.Enrich;

/// <summary>Repositories of GitHub: pinned, renamed, gone, unchanged.</summary>
public sealed class GitHubServiceTests
{
    private const string Commit = "1f2e3d4c5b6a79880706f5e4d3c2b1a09f8e7d6c";

    private static readonly Dictionary<string, string> Answers = new()
    {
        ["/o/lungs.git/info/refs?service=git-upload-pack"] = Refs(Commit),
        [$"/o/lungs/{Commit}/README.md"] = "# Lungs\n",
        [$"/o/lungs/{Commit}/metafile.yml"] = "Models: []\n",
    };

    [Fact]
    public async Task The_readme_is_kept_at_the_newest_commit()
    {
        await using var scene = await EnrichScene.OfAsync("github", Answers, repositories: [new("github.com", "o/lungs")]);

        var result = await scene.RunAsync();

        Assert.Empty(result.Problems);
        Assert.Equal("# Lungs\n", scene.Text("github:o/lungs"));
        Assert.Equal(
            ("readme", Commit, $"https://raw.githubusercontent.com/o/lungs/{Commit}/README.md"),
            (scene.Line("github:o/lungs").Kind, scene.Line("github:o/lungs").State, scene.Line("github:o/lungs").Address)
        );
        Assert.Equal("404", scene.Line("github:o/lungs/CITATION.cff").State);
    }

    [Fact]
    public async Task A_second_run_asks_nothing_and_a_week_later_only_for_the_commit()
    {
        await using var scene = await EnrichScene.OfAsync("github", Answers, repositories: [new("github.com", "o/lungs")]);
        await scene.RunAsync();
        var before = scene.Server.Requests.Count;

        await scene.RunAsync();
        Assert.Equal(before, scene.Server.Requests.Count);

        scene.Server.Time.Advance(TimeSpan.FromDays(8));
        await scene.RunAsync();
        Assert.Equal(before + 1, scene.Server.Requests.Count);
        Assert.Equal("2026-12-05", scene.Line("github:o/lungs").Retrieved);
    }

    [Fact]
    public async Task A_renamed_repository_is_followed_and_both_names_are_remembered()
    {
        await using var scene = await EnrichScene.OfAsync(
            "github",
            (context, _) =>
            {
                if (context.Request.Path.StartsWithSegments("/old"))
                {
                    context.Response.StatusCode = 301;
                    context.Response.Headers.Location = "/o/lungs.git/info/refs?service=git-upload-pack";
                    return Task.CompletedTask;
                }

                return ServiceServer.AnswerAsync(context, Answers.GetValueOrDefault(context.Request.Path + context.Request.QueryString));
            },
            repositories: [new("github.com", "old/name")]
        );

        await scene.RunAsync();

        Assert.Equal("# Lungs\n", scene.Text("github:old/name"));
        var index = await File.ReadAllTextAsync(Path.Combine(scene.Folder, "index.jsonl"), TestContext.Current.CancellationToken);
        Assert.Contains("""["https://github.com/o/lungs","https://github.com/old/name"]""", index, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_gone_is_remembered_for_a_month()
    {
        await using var scene = await EnrichScene.OfAsync("github", Answers, repositories: [new("github.com", "o/gone")]);

        await scene.RunAsync();
        Assert.Equal(("", "404"), (scene.Line("github:o/gone").File, scene.Line("github:o/gone").State));

        scene.Server.Time.Advance(TimeSpan.FromDays(29));
        await scene.RunAsync();
        Assert.Single(scene.Server.Requests);

        scene.Server.Time.Advance(TimeSpan.FromDays(2));
        await scene.RunAsync();
        Assert.Equal(2, scene.Server.Requests.Count);
    }

    [Fact]
    public async Task A_token_goes_to_the_service_and_nowhere_else()
    {
        await using var scene = await EnrichScene.OfAsync(
            "github",
            Answers,
            repositories: [new EnrichRepository("github.com", "o/lungs")],
            token: "secret-token"
        );

        var result = await scene.RunAsync();

        Assert.All(scene.Server.Requests, r => Assert.StartsWith("B", r.Headers["Authorization"], StringComparison.Ordinal));
        var written = Directory.EnumerateFiles(scene.Folder, "*", SearchOption.AllDirectories).Select(File.ReadAllText);
        Assert.DoesNotContain(written.Concat(result.Problems), t => t.Contains("secret-token", StringComparison.Ordinal));
    }

    private static string Refs(string commit) =>
        $"001e# service=git-upload-pack\n0000015b{commit} HEAD\0multi_ack\n003d{commit} refs/heads/main\n0000";
}
