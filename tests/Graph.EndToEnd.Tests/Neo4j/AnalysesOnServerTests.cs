using Graph.Ask.Questions;
using Graph.Model;
using Graph.Query.Storage;
using Graph.Store.Embedded;
using Graph.Store.Neo4j;
using Graph.Store.Neo4j.Load;

namespace Graph.EndToEnd.Tests.Neo4j;

[Collection("Neo4j")]
public sealed class AnalysesOnServerTests
{
    [Fact]
    public async Task Every_analysis_gives_the_same_rows_embedded_and_on_a_server()
    {
        await using var neo4j = new RealNeo4j();
        await neo4j.EmptyAsync();
        using var folder = new TemporaryFolder();
        var build = await GraphRun.InProjectAsync("build", "--out", folder.Path);
        Assert.True(build.ExitCode == 0, build.Errors);
        await new GraphLoader(neo4j.Transport, new LoadOptions()).LoadAsync(folder.Path, null, default);
        var server = new AnalysisRunner(new Neo4jBackend(neo4j.Transport));
        var embedded = new AnalysisRunner(new EmbeddedBackend(PropertyGraph.Load(folder.In("graph.jsonl"))));

        foreach (var analysis in AnalysisPack.All)
        {
            var arguments = AnalysisArguments.Of(analysis, [], TrustedEvidence.All);
            Assert.Equal(
                Lines(analysis, await server.RunAsync(analysis, arguments, default)),
                Lines(analysis, await embedded.RunAsync(analysis, arguments, default))
            );
        }
    }

    [Fact]
    public async Task Every_analysis_runs_and_gives_the_columns_that_it_promises()
    {
        await using var neo4j = new RealNeo4j();
        await neo4j.EmptyAsync();
        using var folder = new TemporaryFolder();
        await new GraphLoader(neo4j.Transport, new LoadOptions()).LoadAsync(
            MadeUpGraph.Write(folder.Path, MadeUpGraph.Lines(40)),
            null,
            default
        );
        var runner = new AnalysisRunner(new Neo4jBackend(neo4j.Transport));

        Assert.True(AnalysisPack.All.Length >= 20);
        foreach (var analysis in AnalysisPack.All)
        {
            var table = await runner.RunAsync(analysis, AnalysisArguments.Of(analysis, [], TrustedEvidence.All), default);
            Assert.Equal([analysis.Name, .. analysis.Columns.Select(c => c.Name)], [analysis.Name, .. table.Columns]);
        }
    }

    private static List<string> Lines(Analysis analysis, AnalysisTable table) =>
        [analysis.Name, string.Join(',', table.Columns), .. table.Rows.Select(r => string.Join(" | ", r.Select(RealNeo4j.Value)))];
}
