using Graph.Query.Execution;

namespace Graph.Query.Planning;

/// <summary>Lets through the first of rows that are equivalent in some slots.</summary>
internal sealed record DistinctStep(IReadOnlyList<int> Slots, double Rows)
    : PlanStep("Distinct", "", Rows, (b, next) => new DistinctOperator([.. Slots], b.Context.Budget, next));
