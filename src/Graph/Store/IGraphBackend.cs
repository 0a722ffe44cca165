using Graph.Query.Values;
using Graph.Store.Neo4j.Load;

namespace Graph.Store;

/// <summary>What holds a graph and answers queries about it: a database, or the engine in the program. Analyses and <c>graph query</c>
/// are written against it.</summary>
public interface IGraphBackend : IAsyncDisposable
{
    /// <summary>Makes it hold the graph of a file, and what others put there besides.</summary>
    /// <param name="path">A <c>graph.jsonl</c>, or a folder that holds one.</param>
    /// <param name="options">How to load.</param>
    /// <param name="progress">Hears how far the load has come, from any thread; may be null.</param>
    /// <param name="cancellation">Stops the load; the next one goes on where it stopped.</param>
    /// <exception cref="LoadRefusedException">It takes no graph, or something stands in the way.</exception>
    Task<LoadReport> LoadAsync(string path, LoadOptions options, IProgress<LoadProgress>? progress, CancellationToken cancellation);

    /// <summary>Answers a query that only reads.</summary>
    /// <param name="cypher">The query; it may begin with EXPLAIN or PROFILE.</param>
    /// <param name="parameters">The values of its parameters.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<QueryAnswer> QueryAsync(string cypher, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation);
}
