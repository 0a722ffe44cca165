using Graph.Ask.Questions;
using Graph.Query.Values;

namespace Graph.Cli.Commands.Query;

/// <summary>Whatever answers a query: the embedded engine, or a server.</summary>
internal interface IRowSource
{
    /// <summary>Answers a query, with its warnings.</summary>
    /// <exception cref="UserErrorException">The query is wrong (2), failed (1), or the source cannot be reached (3).</exception>
    QueryAnswer Ask(string query, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation);
}
