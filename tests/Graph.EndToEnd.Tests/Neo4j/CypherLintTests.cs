using System.Diagnostics;

namespace Graph.EndToEnd.Tests.Neo4j;

public sealed class CypherLintTests
{
    [Fact]
    public async Task Neo4js_own_linter_finds_nothing_in_any_cypher_file()
    {
        var folder = ProjectFolder.Path("tests/cypher-lint");
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(folder, "node_modules")),
            "The linter is not installed: npm ci in tests/cypher-lint."
        );
        using var node = Process.Start(
            new ProcessStartInfo("node", ["lint.mjs", ProjectFolder.Path("cypher")])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
            }
        )!;
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();

        Assert.EndsWith(" 0 findings\n", output, StringComparison.Ordinal);
        Assert.Equal(0, node.ExitCode);
    }
}
