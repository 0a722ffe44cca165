using System.Globalization;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Tests.Planning;

/// <summary>What a rule rewrites gives the rows that the query asks for. The small graph has a double relationship, a cycle, a loop and a
/// node without a year; its counts were taken by hand.</summary>
public sealed class PlanRuleTests
{
    private static readonly PropertyGraph Papers = MakePapers();
    private static readonly PropertyGraph Ring = MakeRing(20_000);

    [Theory]
    [InlineData(
        "MATCH (p:Paper)<-[c:CITES]-(q:Paper) RETURN p.name AS name, count(c) AS n ORDER BY name",
        "CountExpand",
        "[['P0', 1], ['P1', 4], ['P2', 1]]"
    )]
    [InlineData(
        "MATCH (p:Paper)<-[:CITES]-(q) RETURN p.name AS name, count(q) AS n ORDER BY name",
        "CountExpand",
        "[['P0', 1], ['P1', 4], ['P2', 1]]"
    )]
    [InlineData("MATCH (a:Paper)-[:CITES]->(b)-[:CITES]->(c) RETURN count(*) AS n", "CountExpand", "[[10]]")]
    [InlineData(
        "MATCH (a:Paper)-[:CITES]->()-[:CITES]->()-[:CITES]->() RETURN count(*) AS n, count(DISTINCT a.name) AS d, max(a.name) AS m",
        "CountExpand",
        "[[13, 4, 'P3']]"
    )]
    [InlineData("MATCH (a {name: 'P1'})--(b) RETURN count(*) AS n", "CountExpand", "[[7]]")]
    [InlineData(
        "MATCH (a:Paper)<-[c:CITES]-(b) WHERE b.year >= 2020 RETURN a.name AS name, count(*) AS n ORDER BY name",
        "CountExpand",
        "[['P0', 1], ['P1', 1], ['P2', 1]]"
    )]
    [InlineData(
        "MATCH (a:Paper)<-[c:CITES]-(b) RETURN a.name AS name, count(a.year) AS n ORDER BY name",
        "CountExpand",
        "[['P0', 1], ['P1', 4], ['P2', 1]]"
    )]
    [InlineData("MATCH (a)-[:CITES]->(b)-[:CITES]->(c), (a)-[:CITES]->(c) RETURN count(*) AS n", "CountExpandInto", "[[2]]")]
    [InlineData(
        "MATCH (a:Paper)-[:CITES]->(b) RETURN a.name AS name, sum(b.year) AS n ORDER BY name",
        "Expand",
        "[['P0', 4040], ['P1', 4041], ['P2', 2019], ['P3', 2020]]"
    )]
    [InlineData(
        "MATCH (:Paper)-[c:CITES]->(:Paper) WHERE c.weight > 90 RETURN count(c) AS n, sum(c.weight) AS w",
        "RelationshipScan",
        "[[3, 285]]"
    )]
    [InlineData(
        "MATCH (a:Paper)<-[c:CITES]-(b) WHERE c.weight < 10 RETURN a.name AS a, b.name AS b",
        "RelationshipScan",
        "[['P1', 'P0'], ['P1', 'P3']]"
    )]
    [InlineData("MATCH (p {name: 'P0'})-[:CITES*1..5]->(q) RETURN count(DISTINCT q) AS n", "Reach", "[[3]]")]
    [InlineData("MATCH (p {name: 'P0'})-[:CITES*0..1]->(q) RETURN DISTINCT q.name AS name ORDER BY name", "Reach", "[['P0'], ['P1']]")]
    [InlineData("MATCH (p {name: 'P0'})-[:CITES*..2]->(q) RETURN DISTINCT q.name AS name ORDER BY name", "Reach", "[['P1'], ['P2']]")]
    [InlineData("MATCH (p {name: 'P3'})-[:CITES* {weight: 1}]->(q) RETURN collect(DISTINCT q.name) AS names", "Reach", "[[['P1']]]")]
    [InlineData("MATCH (p {name: 'P0'})-[:CITES*2..5]->(q) RETURN count(DISTINCT q) AS n", "VarExpand", "[[3]]")]
    [InlineData("MATCH (p {name: 'P0'})-[:CITES*1..2]->(q) RETURN count(q) AS n", "VarExpand", "[[6]]")]
    [InlineData(
        "MATCH (p:Paper) WHERE p.year >= 2020 AND p.name CONTAINS '1' RETURN p.name AS name",
        "LabelScan p:Paper, p.year >= 2020, p.name CONTAINS '1'",
        "[['P1']]"
    )]
    [InlineData("MATCH (p:Paper) WHERE p.year <> 2020 RETURN p.name AS name", "LabelScan p:Paper, p.year <> 2020", "[['P0'], ['P2']]")]
    [InlineData(
        "MATCH (p:Paper) WHERE NOT p.year = 2020 OR p.year IS NULL RETURN p.name AS name",
        "LabelScan p:Paper, ",
        "[['P0'], ['P2'], ['P3']]"
    )]
    [InlineData(
        "MATCH (p:Paper) WHERE 2020.5 > p.year AND 'P1' <= p.name RETURN p.name AS name",
        "LabelScan p:Paper, ",
        "[['P1'], ['P4']]"
    )]
    [InlineData(
        "MATCH (p:Paper) WHERE p.name STARTS WITH 'P' AND p.name ENDS WITH '3' AND p.name > 'A' RETURN p.name AS name",
        "LabelScan p:Paper, ",
        "[['P3']]"
    )]
    [InlineData(
        "MATCH (p:Paper) RETURN p.year AS year, count(*) AS n ORDER BY year",
        "Aggregate",
        "[[2019, 1], [2020, 2], [2021, 1], [null, 1]]"
    )]
    [InlineData(
        "MATCH (a:Author)-[:WROTE]->(p)<-[:WROTE]-(b:Author) WHERE a.name < b.name RETURN a.name AS a, b.name AS b, count(p) AS n",
        "Aggregate",
        "[['A0', 'A1', 1]]"
    )]
    [InlineData("OPTIONAL MATCH (p:Paper {name: 'none'}) RETURN p.name AS name, p AS p, count(*) AS n", "Aggregate", "[[null, null, 1]]")]
    [InlineData(
        "MATCH p = shortestPath((a {name: 'P3'})-[:CITES*]->(b {name: 'P0'})) RETURN [n IN nodes(p) | n.name] AS names",
        "ShortestPath",
        "[[['P3', 'P1', 'P2', 'P0']]]"
    )]
    [InlineData("MATCH p = shortestPath((a {name: 'P3'})-[:CITES*]-(b {name: 'P0'})) RETURN length(p) AS n", "ShortestPath", "[[2]]")]
    [InlineData("MATCH p = shortestPath((a {name: 'P3'})-[:CITES*..2]->(b {name: 'P0'})) RETURN length(p) AS n", "ShortestPath", "[]")]
    [InlineData(
        "MATCH p = shortestPath((a {name: 'P3'})-[r:CITES* {weight: 1}]->(b {name: 'P1'})) RETURN length(p) AS n",
        "ShortestPath",
        "[[1]]"
    )]
    public void A_rewritten_plan_gives_the_rows_of_the_query(string query, string step, string expected)
    {
        var compiled = QueryEngine.Compile(query, Papers);

        Assert.Contains(step, compiled.Explain(), StringComparison.Ordinal);
        Assert.Equal(expected, Text(compiled.Run()));
    }

    [Fact]
    public void A_label_that_every_relationship_implies_is_not_tested()
    {
        Assert.DoesNotContain(
            ":Paper",
            QueryEngine.Compile("MATCH (a:Author)-[:WROTE]->(p:Paper) RETURN p.name", Papers).Explain(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "b:Author",
            QueryEngine.Compile("MATCH (a {name: 'P1'})--(b:Author) RETURN b.name", Papers).Explain(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_profile_names_the_steps_that_ran()
    {
        var profile = QueryEngine
            .Compile("MATCH (:Paper)-[c:CITES]->(:Paper) WHERE c.weight > 90 RETURN count(c) AS n", Papers)
            .Run(null, new QueryOptions { Profile = true })
            .Profile!;

        Assert.Contains("RelationshipScan -[c:CITES]->, c.weight > 90", profile, StringComparison.Ordinal);
        Assert.Contains("3 found", profile, StringComparison.Ordinal);
    }

    [Fact]
    public void Nodes_of_another_graph_are_grouped_by_their_values()
    {
        var builder = new PropertyGraphBuilder();
        builder.AddNode(["Paper"], [KeyValuePair.Create("name", Value.From("P0"))]);
        builder.AddNode(["Paper"], [KeyValuePair.Create("name", Value.From("X"))]);
        builder.AddRelationship("R", 0, 1, []);
        var path = QueryEngine.Compile("MATCH p = ()-[]->() RETURN p", builder.Build()).Run().Rows[0][0];

        var query = QueryEngine.Compile("UNWIND nodes($p) AS n RETURN n.name AS name, count(*) AS n", Papers);

        Assert.Equal("[['P0', 1], ['X', 1]]", Text(query.Run(new Dictionary<string, Value> { ["p"] = path })));
    }

    [Fact]
    public void The_first_rows_are_the_same_as_those_of_the_whole_order()
    {
        const string Query = "MATCH (n) RETURN n.i % 7 AS g, n.i AS i ORDER BY g DESC, i";

        var all = QueryEngine.Compile(Query, Ring).Run().Rows;

        Assert.Equal(
            all.Skip(2).Take(100).Select(Value.FromList),
            QueryEngine.Compile(Query + " SKIP 2 LIMIT 100", Ring).Run().Rows.Select(Value.FromList)
        );
    }

    [Fact]
    public void A_shortest_path_is_as_long_as_the_shortest_of_all_paths()
    {
        var graph = MakeRandom(12, 24);
        const string Pairs = "MATCH (a), (b) WHERE a <> b ";

        var shortest = Text(
            QueryEngine
                .Compile(Pairs + "MATCH p = shortestPath((a)-[*..6]->(b)) RETURN a.i AS a, b.i AS b, length(p) AS n ORDER BY a, b", graph)
                .Run()
        );

        Assert.Equal(
            Text(
                QueryEngine
                    .Compile(Pairs + "MATCH p = (a)-[*..6]->(b) RETURN a.i AS a, b.i AS b, min(length(p)) AS n ORDER BY a, b", graph)
                    .Run()
            ),
            shortest
        );
    }

    [Theory]
    [InlineData("MATCH (n) WHERE n.i < 0 RETURN n")]
    [InlineData("MATCH ()-[r:NEXT]->() WHERE r.w < 0 RETURN r")]
    [InlineData("MATCH (a)-[:NEXT]->() RETURN a.i AS i, count(*) AS n")]
    [InlineData("MATCH (a {i: 0})-[:NEXT*]->(b) RETURN count(DISTINCT b) AS n")]
    [InlineData("MATCH (a {i: 0}), (b {i: 10000}) MATCH p = shortestPath((a)-[*]->(b)) RETURN length(p) AS n")]
    public void Every_step_can_be_cancelled(string query)
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => QueryEngine.Compile(query, Ring).Run(null, null, cancellation.Token));
    }

    private static string Text(QueryResult result) => Value.FromList([.. result.Rows.Select(Value.FromList)]).ToString();

    private static PropertyGraph MakePapers()
    {
        var builder = new PropertyGraphBuilder();
        foreach (var (number, year) in new (int, int?)[] { (0, 2019), (1, 2020), (2, 2021), (3, null), (4, 2020) })
        {
            builder.AddNode(
                ["Paper"],
                [
                    KeyValuePair.Create("name", Value.From($"P{number}")),
                    KeyValuePair.Create("year", year is { } y ? Value.From((long)y) : Value.Null),
                ]
            );
        }

        builder.AddNode(["Author"], [KeyValuePair.Create("name", Value.From("A0"))]);
        builder.AddNode(["Author"], [KeyValuePair.Create("name", Value.From("A1"))]);
        foreach (var (from, to, weight) in new[] { (0, 1, 5), (0, 1, 95), (1, 2, 91), (2, 0, 10), (1, 1, 99), (3, 1, 1) })
        {
            builder.AddRelationship("CITES", from, to, [KeyValuePair.Create("weight", Value.From((long)weight))]);
        }

        foreach (var (from, to) in new[] { (5, 0), (5, 1), (6, 1) })
        {
            builder.AddRelationship("WROTE", from, to, []);
        }

        return builder.Build();
    }

    private static PropertyGraph MakeRing(int nodes)
    {
        var builder = new PropertyGraphBuilder();
        for (var i = 0; i < nodes; i++)
        {
            builder.AddNode(
                ["N"],
                [
                    KeyValuePair.Create("i", Value.From((long)i)),
                    KeyValuePair.Create("name", Value.From(i.ToString(CultureInfo.InvariantCulture))),
                ]
            );
        }

        for (var i = 0; i < nodes; i++)
        {
            builder.AddRelationship("NEXT", i, (i + 1) % nodes, [KeyValuePair.Create("w", Value.From((long)i))]);
        }

        return builder.Build();
    }

    private static PropertyGraph MakeRandom(int nodes, int relationships)
    {
        var (builder, random) = (new PropertyGraphBuilder(), new Random(7));
        for (var i = 0; i < nodes; i++)
        {
            builder.AddNode([], [KeyValuePair.Create("i", Value.From((long)i))]);
        }

        for (var i = 0; i < relationships; i++)
        {
            builder.AddRelationship("R", random.Next(nodes), random.Next(nodes), []);
        }

        return builder.Build();
    }
}
