using Graph.Query.Storage;

namespace Graph.Query.Tests;

/// <summary>Queries that try to exhaust the engine end with a sentence, not with a crash.</summary>
public sealed class HostileQueryTests
{
    private static readonly QueryOptions Tight = new()
    {
        MaximumRows = 100_000,
        Timeout = TimeSpan.FromSeconds(2),
        MaximumMemory = 200 << 20,
    };
    private static readonly PropertyGraph Dense = Complete(40);

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("NOT ", "true", "")]
    [InlineData("- ", "1", "")]
    [InlineData("{a: ", "1", "}")]
    [InlineData("1 + ", "1", "")]
    [InlineData("1 < ", "1", "")]
    [InlineData("true OR ", "true", "")]
    [InlineData("CASE WHEN true THEN ", "1", " END")]
    [InlineData("size([x IN [1] | ", "1", "])")]
    [InlineData("EXISTS { RETURN ", "1", " AS x }")]
    [InlineData("", "[1]", "[0]")]
    public void Ten_thousand_levels_are_refused(string open, string middle, string close)
    {
        var query =
            "RETURN " + string.Concat(Enumerable.Repeat(open, 10_000)) + middle + string.Concat(Enumerable.Repeat(close, 10_000)) + " AS x";
        Assert.Equal(ErrorCode.NotSupported, Assert.Throws<QueryException>(() => QueryEngine.Compile(query, Dense)).Code);
    }

    [Fact]
    public void Levels_of_labels_and_patterns_are_refused()
    {
        Assert.Equal(
            ErrorCode.NotSupported,
            Assert.Throws<QueryException>(() => QueryEngine.Compile($"MATCH (n:{new string('!', 10_000)}A) RETURN n", Dense)).Code
        );
        Assert.Throws<QueryException>(() =>
            QueryEngine.Compile($"MATCH {new string('(', 10_000)}a{new string(')', 10_000)} RETURN 1", Dense)
        );
    }

    [Fact]
    public void A_query_of_a_megabyte_is_answered_or_refused()
    {
        var list = "RETURN size([" + string.Join(",", Enumerable.Repeat("1", 500_000)) + "]) AS n";
        Assert.Equal(500_000, QueryEngine.Compile(list, Dense).Run().Rows[0][0].AsInteger);
        Assert.Throws<QueryException>(() => QueryEngine.Compile("RETURN " + new string('x', 2_000_000), Dense));
    }

    [Theory]
    [InlineData("MATCH (a), (b), (c), (d), (e), (f) RETURN a")]
    [InlineData("MATCH (a), (b), (c), (d), (e), (f), (g) RETURN count(*)")]
    [InlineData("RETURN range(0, 1000000000000)")]
    [InlineData("UNWIND range(0, 60000000) AS x RETURN collect(x)")]
    [InlineData("MATCH (a)-[*]->(b) RETURN count(*)")]
    [InlineData("MATCH ((a)-[r]->(b))+ RETURN count(*)")]
    [InlineData("RETURN reduce(s = 'ab', x IN range(1, 60) | s + s)")]
    [InlineData("RETURN reduce(s = [1], x IN range(1, 60) | s + s)")]
    public void What_would_never_end_meets_the_budget(string query)
    {
        Assert.Equal(
            ErrorCode.BudgetExceeded,
            Assert.Throws<QueryException>(() => QueryEngine.Compile(query, Dense).Run(null, Tight)).Code
        );
    }

    [Fact]
    public void A_catastrophic_regular_expression_takes_linear_time()
    {
        var query = $"RETURN '{new string('a', 5_000)}b' =~ '(a+)+' AS m";
        Assert.False(QueryEngine.Compile(query, Dense).Run(null, Tight).Rows[0][0].AsBoolean);
    }

    [Fact]
    public void A_query_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.ThrowsAny<OperationCanceledException>(() =>
            QueryEngine.Compile("MATCH (a)-[*]->(b) RETURN count(*)", Dense).Run(null, null, cancellation.Token)
        );
    }

    private static PropertyGraph Complete(int nodes)
    {
        var builder = new PropertyGraphBuilder();
        for (var node = 0; node < nodes; node++)
        {
            builder.AddNode(["N"], []);
        }

        for (var pair = 0; pair < nodes * nodes; pair++)
        {
            if (pair / nodes != pair % nodes)
            {
                builder.AddRelationship("R", pair / nodes, pair % nodes, []);
            }
        }

        return builder.Build();
    }
}
