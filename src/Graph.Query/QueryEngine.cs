using Graph.Query.Binding;
using Graph.Query.Storage;
using Graph.Query.Syntax;

namespace Graph.Query;

/// <summary>Compiles queries.</summary>
public static class QueryEngine
{
    private const int LongestQuery = 1 << 20;

    /// <summary>Checks a query and makes it ready to run on a graph.</summary>
    /// <exception cref="QueryException">The query is not correct, or asks for something that is not supported.</exception>
    public static CompiledQuery Compile(string query, PropertyGraph graph)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(graph);
        if (query.Length > LongestQuery)
        {
            throw new QueryException(ErrorCode.NotSupported, null, $"a query of more than {LongestQuery} characters is not supported");
        }

        var parsed = QueryParser.Parse(query);
        var context = new BindingContext(query);
        var bound = new QueryBinder(context).Bind(parsed);
        return new CompiledQuery(bound, graph, context.SlotCount, NameWarnings.For(bound, graph));
    }
}
