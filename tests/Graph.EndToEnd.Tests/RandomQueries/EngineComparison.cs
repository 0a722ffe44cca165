using Graph.Store.Neo4j;

namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Asks both engines and compares their answers; where they differ, looks for the smallest query that shows it.</summary>
internal sealed class EngineComparison(RandomGraph graph, INeo4jTransport transport, int seed)
{
    private const int MostSteps = 300;

    public async Task<Finding> CompareAsync(RandomQuery query)
    {
        var (embedded, server) = await AskAsync(query);
        if (server is null)
        {
            return new Finding(embedded, "too large to compare", null);
        }

        if (embedded.Agrees(server, query.IsOrdered))
        {
            return new Finding(embedded, null, null);
        }

        if (KnownDifferences.Explain(query, embedded, server) is { } explanation)
        {
            return new Finding(embedded, explanation, null);
        }

        return new Finding(embedded, null, await ComplainAsync(query));
    }

    private async Task<(Answer Embedded, Answer? Server)> AskAsync(RandomQuery query)
    {
        var embedded = EmbeddedEngine.Ask(query, graph.Embedded);
        return (embedded, embedded.Error == "BudgetError" ? null : await ServerEngine.AskAsync(query, transport));
    }

    private async Task<bool> DifferAsync(RandomQuery query)
    {
        var (embedded, server) = await AskAsync(query);
        return server is not null && !embedded.Agrees(server, query.IsOrdered) && KnownDifferences.Explain(query, embedded, server) is null;
    }

    private async Task<string> ComplainAsync(RandomQuery query)
    {
        var smallest = await ShrinkAsync(query);
        var (embedded, server) = await AskAsync(smallest);
        return $"graph {seed}: {smallest}\n  embedded: {embedded.Beyond(server!)}\n  Neo4j: "
            + $"{server!.Beyond(embedded)}\n  found as: {query}";
    }

    private async Task<RandomQuery> ShrinkAsync(RandomQuery query)
    {
        var steps = 0;
        var found = true;
        while (found && steps < MostSteps)
        {
            found = false;
            foreach (var smaller in RandomQuery.Any.Shrinker(query).Take(MostSteps))
            {
                if (++steps >= MostSteps || !(found = await DifferAsync(smaller)))
                {
                    continue;
                }

                query = smaller;
                break;
            }
        }

        return query;
    }
}
