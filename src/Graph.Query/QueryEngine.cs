using Graph.Query.Binding;
using Graph.Query.Planning;
using Graph.Query.Storage;
using Graph.Query.Syntax;

namespace Graph.Query;

/// <summary>Compiles queries.</summary>
public static class QueryEngine
{
    /// <summary>Checks a query and makes it ready to run on a graph.</summary>
    /// <param name="query">The query. What is longer than 1,048,576 characters or nested deeper than 400 levels is refused.</param>
    /// <param name="graph">The graph it will be asked of; the plan is made for it.</param>
    /// <param name="cancellation">Stops the compilation.</param>
    /// <exception cref="QueryException">The query is not correct, or asks for something that is not supported.</exception>
    /// <exception cref="OperationCanceledException">The compilation was stopped.</exception>
    public static CompiledQuery Compile(string query, PropertyGraph graph, CancellationToken cancellation = default) =>
        Compile(query, graph, new CompileBudget(cancellation));

    internal static CompiledQuery Compile(string query, PropertyGraph graph, CompileBudget budget)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(graph);
        if (query.Length > CompileBudget.LongestQuery)
        {
            throw new QueryException(
                ErrorCode.NotSupported,
                null,
                $"a query of more than {CompileBudget.LongestQuery} characters is not supported"
            );
        }

        var parsed = QueryParser.Parse(query, budget);
        var context = new BindingContext(query, budget);
        var bound = new QueryBinder(context).Bind(parsed);
        var planner = new Planner(graph, budget);
        context.Subqueries.ForEach(subquery => planner.Plan(subquery));
        return new CompiledQuery(bound, planner, context.SlotCount, NameWarnings.For(bound, graph));
    }
}
