using Graph.Query.Binding;
using Graph.Query.Execution;

namespace Graph.Query.Planning;

/// <summary>Lets through the rows that fulfil a condition.</summary>
/// <param name="RowsBefore">How many rows are expected before it.</param>
internal sealed record FilterStep(BoundExpression Condition, double RowsBefore)
    : PlanStep(
        "Filter",
        PlanText.Of(Condition),
        RowsBefore * Statistics.ConditionShare,
        (b, next) => new FilterOperator(b.Expressions.CompileCondition(Condition), next)
    );
