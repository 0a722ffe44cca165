using Graph.Analyse.Analyses;
using Graph.Store.Neo4j.Load;

namespace Graph.EndToEnd.Tests.Neo4j;

[Collection("Neo4j")]
public sealed class AnalysesOnServerTests
{
    [Fact]
    public async Task Every_analysis_runs_and_gives_the_columns_that_it_promises()
    {
        await using var neo4j = new RealNeo4j();
        await neo4j.EmptyAsync();
        using var folder = new TemporaryFolder();
        await new GraphLoader(neo4j.Transport, new LoadOptions()).LoadAsync(MadeUpGraph.Write(folder.Path, MadeUpGraph.Lines(40)), null, default);
        var runner = new ServerAnalysisRunner(neo4j.Transport);

        Assert.True(AnalysisPack.All.Length >= 20);
        foreach (var analysis in AnalysisPack.All)
        {
            var table = await runner.RunAsync(analysis, AnalysisArguments.Of(analysis, []), default);
            Assert.Equal([analysis.Name, .. analysis.Columns.Select(c => c.Name)], [analysis.Name, .. table.Columns]);
        }
    }
}
