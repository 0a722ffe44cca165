using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Tests.Planning;

/// <summary>An index answers only what can be calculated before the node is known.</summary>
public sealed class IndexConditionTests
{
    [Theory]
    [InlineData("MATCH (n) WHERE n.x = COUNT { (n)-->() } RETURN n.x ORDER BY n.x", "0 1")]
    [InlineData("MATCH (n) WHERE n.x IN COLLECT { MATCH (n)-->(m) RETURN m.x } RETURN n.x ORDER BY n.x", "1")]
    [InlineData("MATCH (n) WHERE n.x = n.y RETURN n.x ORDER BY n.x", "2")]
    [InlineData("MATCH (n) WHERE n.x = 2 RETURN n.y", "2")]
    public void A_value_that_depends_on_the_node_is_no_key(string query, string expected)
    {
        // Three nodes: 0 leads nowhere, 1 to itself, 2 to the others.
        var builder = new PropertyGraphBuilder();
        foreach (var (x, y) in new[] { (0L, 1L), (1L, 0L), (2L, 2L) })
        {
            builder.AddNode([], [KeyValuePair.Create("x", Value.From(x)), KeyValuePair.Create("y", Value.From(y))]);
        }

        builder.AddRelationship("R", 1, 1, []);
        builder.AddRelationship("R", 2, 0, []);
        builder.AddRelationship("R", 2, 1, []);
        builder.AddRelationship("R", 2, 1, []);
        Assert.Equal(expected, string.Join(' ', QueryEngine.Compile(query, builder.Build()).Run().Rows.Select(row => row[0])));
    }
}
