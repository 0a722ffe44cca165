using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Tests.Storage;

/// <summary>However few nodes have a property, and however far apart, each keeps its value.</summary>
public sealed class SparseColumnTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(3_000)]
    public void Every_so_many_nodes_have_a_value(int distance)
    {
        const int First = 5;
        const int Owners = 6;
        var builder = new PropertyGraphBuilder();
        for (var node = 0; node <= First + (distance * Owners); node++)
        {
            var at = (node - First) / distance;
            var has = node >= First && (node - First) % distance == 0 && at < Owners;
            builder.AddNode(
                [],
                has ? [KeyValuePair.Create("x", Value.From(at * 10L)), KeyValuePair.Create("s", Value.From($"t{at}"))] : []
            );
        }

        var graph = builder.Build();
        Assert.Equal(
            string.Join(' ', Enumerable.Range(0, Owners).Select(at => $"{First + (at * distance)}:{at * 10}:'t{at}'")),
            string.Join(
                ' ',
                QueryEngine
                    .Compile("MATCH (n) WHERE n.x IS NOT NULL RETURN id(n), n.x, n.s ORDER BY n.x", graph)
                    .Run()
                    .Rows.Select(row => string.Join(':', row))
            )
        );
        Assert.Equal(Owners, QueryEngine.Compile("MATCH (n) WHERE n.x >= 0 RETURN n", graph).Run().Rows.Count);
        Assert.Single(QueryEngine.Compile("MATCH (n {s: 't3'}) WHERE n.x = 30 RETURN n", graph).Run().Rows);
    }
}
