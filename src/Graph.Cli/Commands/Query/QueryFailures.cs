using Graph.Query;
using Graph.Query.Values;
using Graph.Store;
using Graph.Store.Embedded;
using Graph.Store.Neo4j;

namespace Graph.Cli.Commands.Query;

/// <summary>Asks a backend, and says its failures as a user's errors.</summary>
internal static class QueryFailures
{
    /// <summary>Answers a query.</summary>
    /// <exception cref="UserErrorException">The query is wrong (2), failed (1), or the backend cannot be reached (3).</exception>
    public static Task<QueryAnswer> AskAsync(
        this IGraphBackend backend,
        string query,
        IReadOnlyDictionary<string, Value> parameters,
        CancellationToken cancellation
    ) =>
        Neo4jOptions.RunAsync(async () =>
        {
            try
            {
                return await backend.QueryAsync(query, parameters, cancellation).ConfigureAwait(false);
            }
            catch (QueryException error)
            {
                throw new UserErrorException(
                    error.AtRunTime && error.Code != ErrorCode.MissingParameter ? ExitCodes.BadData : ExitCodes.WrongUse,
                    error.Explain(QueryMode.Split(query).Query)
                );
            }
            catch (Neo4jException error)
                when (error.Code is "Neo.ClientError.Statement.SyntaxError" or "Neo.ClientError.Statement.ParameterMissing")
            {
                throw new UserErrorException(ExitCodes.WrongUse, error.Message);
            }
        });
}
