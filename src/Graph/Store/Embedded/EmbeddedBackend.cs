using Graph.Query;
using Graph.Query.Storage;
using Graph.Query.Values;
using Graph.Store.Neo4j.Load;

namespace Graph.Store.Embedded;

/// <summary>The engine in the program: no server is needed.</summary>
/// <param name="graph">The graph that is asked.</param>
/// <param name="options">How much a query may take; null for the usual.</param>
public sealed class EmbeddedBackend(PropertyGraph graph, QueryOptions? options = null) : IGraphBackend
{
    private readonly QueryOptions _options = options ?? QueryOptions.Default;

    /// <summary>The graph that is asked.</summary>
    public PropertyGraph Graph { get; } = graph;

    /// <inheritdoc/>
    public Task<LoadReport> LoadAsync(
        string path,
        LoadOptions options,
        IProgress<LoadProgress>? progress,
        CancellationToken cancellation
    ) => throw new LoadRefusedException("The engine in the program reads the graph's file itself: there is nothing to load it into.");

    /// <inheritdoc/>
    /// <exception cref="QueryException">The query cannot be compiled, or fails while it runs.</exception>
    public Task<QueryAnswer> QueryAsync(string cypher, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation) =>
        Task.Run(() => Query(cypher, parameters, cancellation), CancellationToken.None);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private QueryAnswer Query(string cypher, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation)
    {
        var (mode, body) = QueryMode.Split(cypher);
        var compiled = QueryEngine.Compile(body, Graph, cancellation);
        if (mode == QueryMode.Explain)
        {
            return new QueryAnswer([], [], compiled.Warnings, compiled.Explain());
        }

        var result = compiled.Run(parameters, _options with { Profile = mode == QueryMode.Profile }, cancellation);
        return new QueryAnswer(result.Columns, result.Rows, compiled.Warnings, result.Profile);
    }
}
