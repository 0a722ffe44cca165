using Graph.Query.Binding;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Closures that run a query once for each row and give whether it has a row, how many, or the list of them.</summary>
internal static class SubqueryCompiler
{
    public static Evaluator Compile(BoundSubquery subquery, ISubqueries subqueries, QueryContext context) =>
        subquery.Kind switch
        {
            SubqueryKind.Exists => Exists(subquery.Query, subqueries, context),
            SubqueryKind.Count => Count(subquery.Query, subqueries, context),
            _ => Collect(subquery.Query, subqueries, context),
        };

    private static Evaluator Exists(BoundQuery query, ISubqueries subqueries, QueryContext context)
    {
        var sink = new ExistsSink();
        var whether = subqueries.Build(query, context, sink);
        return row =>
        {
            whether.Run(row);
            return Value.From(sink.Found);
        };
    }

    private static Evaluator Count(BoundQuery query, ISubqueries subqueries, QueryContext context)
    {
        var sink = new CountSink();
        var howMany = subqueries.Build(query, context, sink);
        return row =>
        {
            howMany.Run(row);
            return Value.From(sink.Count);
        };
    }

    private static Evaluator Collect(BoundQuery query, ISubqueries subqueries, QueryContext context)
    {
        var sink = new CollectSink(query.Slots[0]);
        var which = subqueries.Build(query, context, sink);
        return row =>
        {
            which.Run(row);
            return Value.FromList(sink.Items);
        };
    }
}
