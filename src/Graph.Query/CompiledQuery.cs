using Graph.Query.Binding;
using Graph.Query.Execution;
using Graph.Query.Planning;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query;

/// <summary>A query that was checked and planned for one graph. It can be run any number of times, also at the same time.</summary>
public sealed class CompiledQuery
{
    private readonly BoundQuery _bound;
    private readonly PropertyGraph _graph;
    private readonly Planner _planner;
    private readonly QueryPlan _plan;
    private readonly int _slots;

    internal CompiledQuery(BoundQuery bound, Planner planner, int slots, IReadOnlyList<string> warnings)
    {
        (_bound, _graph, _planner, _slots, Warnings) = (bound, planner.Graph, planner, slots, warnings);
        _plan = planner.Plan(bound);
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns => _bound.Columns;

    /// <summary>Sentences about labels, types and keys that the graph does not have.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Runs the query.</summary>
    /// <param name="parameters">Parameters by name, without <c>$</c>; null for none.</param>
    /// <param name="options">Limits; null for <see cref="QueryOptions.Default"/>.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="QueryException">The query failed while it ran.</exception>
    /// <exception cref="OperationCanceledException">The query was stopped.</exception>
    public QueryResult Run(
        IReadOnlyDictionary<string, Value>? parameters = null,
        QueryOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        options ??= QueryOptions.Default;
        var budget = new Budget(options, cancellation);
        var profile = options.Profile ? new Profile() : null;
        var context = new QueryContext(_graph, parameters ?? new Dictionary<string, Value>(), budget) { Profile = profile };
        var sink = new ResultSink([.. _bound.Slots], budget);
        _plan.Build(context, _planner, sink).Run(new Value[_slots]);
        return new QueryResult(Columns, sink.Rows, profile is null ? null : PlanPrinter.Print(_plan, profile));
    }

    /// <summary>The plan, one step a line, in the order in which rows pass.</summary>
    public string Explain() => PlanPrinter.Print(_plan, null);
}
