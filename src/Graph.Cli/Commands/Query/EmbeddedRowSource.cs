using Graph.Ask.Questions;
using Graph.Query;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Cli.Commands.Query;

/// <summary>Answers queries from a graph file, without a server.</summary>
internal sealed class EmbeddedRowSource(PropertyGraph graph, QueryOptions options) : IRowSource
{
    /// <summary>The graph that is asked.</summary>
    public PropertyGraph Graph { get; } = graph;

    /// <summary>Reads the graph file.</summary>
    /// <exception cref="UserErrorException">There is no such file, or it is no graph.</exception>
    public static EmbeddedRowSource Open(string path, QueryOptions options)
    {
        try
        {
            return new EmbeddedRowSource(PropertyGraph.Load(path), options);
        }
        catch (GraphFormatException error)
        {
            throw new UserErrorException(ExitCodes.BadData, $"{path}: {error.Message}");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserErrorException(
                ExitCodes.WrongUse,
                $"There is no graph at {path}. Make one with 'graph build', or name another with --graph FILE."
            );
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCodes.Unreachable, $"Cannot read {path}: {error.Message}");
        }
    }

    /// <inheritdoc/>
    public QueryAnswer Ask(string query, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation)
    {
        var (mode, body) = QueryMode.Split(query);
        try
        {
            var compiled = QueryEngine.Compile(body, Graph, cancellation);
            if (mode == QueryMode.Explain)
            {
                return new QueryAnswer([], [], compiled.Warnings, compiled.Explain());
            }

            var result = compiled.Run(parameters, options with { Profile = mode == QueryMode.Profile }, cancellation);
            return new QueryAnswer(result.Columns, result.Rows, compiled.Warnings, result.Profile);
        }
        catch (QueryException error)
        {
            throw new UserErrorException(
                error.AtRunTime && error.Code != ErrorCode.MissingParameter ? ExitCodes.BadData : ExitCodes.WrongUse,
                error.Explain(body)
            );
        }
    }
}
