namespace Graph.EndToEnd.Tests;

public sealed class ExportCommandTests
{
    [Fact]
    public async Task What_the_importer_cannot_take_is_one_line_however_much_it_is()
    {
        using var folder = new TemporaryFolder();
        var nodes = Enumerable.Range(0, 1_200).Select(i => Node(i, i % 4 == 0 ? "\"ids\":[]," : ""));
        folder.Write("out/graph.jsonl", string.Join('\n', nodes) + "\n");

        var run = await GraphRun.InAsync(folder.Path, "export", "neo4j-admin", "out", "--to", "import");

        Assert.Equal((0, "Stop the server, then run import.sh in 'import'.\n"), (run.ExitCode, run.Output));
        Assert.Equal(
            "Lists without text are left out, as the importer cannot take them (1,200 links, 300 ids);"
                + " 'graph load' after the import adds them.\n",
            run.Errors
        );
    }

    private static string Node(int i, string ids) =>
        $$$"""{"type":"node","id":"m:{{{i}}}","labels":["Model"],"properties":{"name":"M",{{{ids}}}"key":"m:{{{i}}}","links":[""]}}""";
}
