using Graph.Query.Execution;

namespace Graph.Query.Planning;

/// <summary>One step of a plan: what <c>EXPLAIN</c> shows, and how to make the operator that does it.</summary>
/// <param name="Name">The operator's name.</param>
/// <param name="Detail">What it works on, in the words of the query.</param>
/// <param name="Rows">How many rows the planner expects after it.</param>
/// <param name="Create">Makes the operator before the next one.</param>
internal record PlanStep(string Name, string Detail, double Rows, Func<Builder, Operator, Operator> Create)
{
    /// <summary>The plans of pipelines inside this step.</summary>
    public IReadOnlyList<QueryPlan> Inner { get; init; } = [];
}
