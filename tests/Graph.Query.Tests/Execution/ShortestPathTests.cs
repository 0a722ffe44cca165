using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Tests.Execution;

/// <summary>A search from both ends finds paths as short as a search from one end that is written here in the simplest way.</summary>
public sealed class ShortestPathTests
{
    private const int Nodes = 14;
    private const int Relationships = 20;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_path_found_from_both_ends_is_as_short_as_one_found_from_one(bool directed)
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var random = new Random(seed);
            var ends = Enumerable.Range(0, Relationships).Select(_ => (From: random.Next(Nodes), To: random.Next(Nodes))).ToList();
            var expected =
                from start in Enumerable.Range(0, Nodes)
                from end in Distances(start, ends, directed)
                where end.Key != start
                orderby start, end.Key
                select $"{start} {end.Key} {end.Value}";
            var query =
                $"MATCH (a), (b) WHERE a <> b MATCH p = shortestPath((a)-[*]-{(directed ? ">" : "")}(b)) "
                + "RETURN a.i, b.i, length(p) ORDER BY a.i, b.i";
            var found = QueryEngine.Compile(query, Make(ends)).Run().Rows.Select(row => string.Join(' ', row));
            Assert.Equal(expected, found);
        }
    }

    private static Dictionary<int, int> Distances(int start, List<(int From, int To)> ends, bool directed)
    {
        var distances = new Dictionary<int, int> { [start] = 0 };
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var node))
        {
            var next = ends.Where(end => end.From == node).Select(end => end.To);
            foreach (var neighbour in directed ? next : next.Concat(ends.Where(end => end.To == node).Select(end => end.From)))
            {
                if (distances.TryAdd(neighbour, distances[node] + 1))
                {
                    queue.Enqueue(neighbour);
                }
            }
        }

        return distances;
    }

    private static PropertyGraph Make(List<(int From, int To)> ends)
    {
        var builder = new PropertyGraphBuilder();
        for (var node = 0; node < Nodes; node++)
        {
            builder.AddNode([], [KeyValuePair.Create("i", Value.From((long)node))]);
        }

        ends.ForEach(end => builder.AddRelationship("R", end.From, end.To, []));
        return builder.Build();
    }
}
