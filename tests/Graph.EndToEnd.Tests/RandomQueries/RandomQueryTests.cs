using FsCheck;
using FsCheck.Fluent;
using Graph.EndToEnd.Tests.Neo4j;

namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Random queries over random graphs, asked of the embedded engine and of a real Neo4j.</summary>
[Collection("Neo4j")]
public sealed class RandomQueryTests
{
    private const int GraphsOfTheTest = 10;
    private const int QueriesOfAGraph = 200;
    private const int InFlight = 4;

    /// <summary>For longer hunts: the first seed, and how many graphs with queries.</summary>
    private static readonly int FirstSeed = Setting("GRAPH_RANDOM_SEED", 1);
    private static readonly int Graphs = Setting("GRAPH_RANDOM_GRAPHS", GraphsOfTheTest);

    [Fact]
    public async Task Random_queries_have_the_same_rows_embedded_and_on_a_server()
    {
        await using var neo4j = new RealNeo4j();
        var tally = new Tally();
        for (var seed = FirstSeed; seed < FirstSeed + Graphs; seed++)
        {
            var graph = new RandomGraph(seed);
            await neo4j.EmptyAsync();
            await neo4j.RunAsync(graph.Statement);
            var comparison = new EngineComparison(graph, neo4j.Transport, seed);
            var queries = RandomQuery.Any.Generator.Sample(
                QueriesOfAGraph,
                new Rnd((ulong)seed * 0x9E3779B97F4A7C15UL, 0xD1342543DE82EF95UL),
                50
            );
            await Parallel.ForEachAsync(
                queries,
                new ParallelOptions { MaxDegreeOfParallelism = InFlight },
                async (query, _) => tally.Add(await comparison.CompareAsync(query))
            );
        }

        TestContext.Current.TestOutputHelper!.WriteLine(tally.Summary);
        Assert.True(tally.Complaints.Count == 0, tally.Summary + "\n\n" + string.Join("\n\n", tally.Complaints));
        Assert.All(
            KnownDifferences.All,
            known => Assert.True(tally.ExplainedBy(known.Name) <= QueriesOfAGraph * Graphs * known.MostPercent / 100, tally.Summary)
        );
        Assert.True(tally.Agreed >= QueriesOfAGraph * Graphs * 95 / 100, tally.Summary);
    }

    [Fact]
    public void Every_difference_that_is_let_pass_is_named_in_the_readme()
    {
        var readme = File.ReadAllText(ProjectFolder.Path("src/Graph.Query/README.md"));

        Assert.All(KnownDifferences.All, known => Assert.Contains(known.Name, readme, StringComparison.OrdinalIgnoreCase));
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;
}
