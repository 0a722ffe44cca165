using Graph.Query.Binding;
using Graph.Query.Execution;
using Graph.Query.Execution.Grouping;

namespace Graph.Query.Planning;

/// <summary>Groups rows and calculates over each group.</summary>
/// <param name="Weight">The slot that says for how many equal rows a row stands; null where each is one.</param>
internal sealed record AggregateStep(
    IReadOnlyList<(int Slot, BoundExpression Expression, string Name)> Keys,
    IReadOnlyList<BoundAggregate> Aggregates,
    int? Weight,
    double Rows
)
    : PlanStep(
        "Aggregate",
        string.Join(", ", Keys.Select(key => key.Name).Concat(Aggregates.Select(a => a.Text))),
        Rows,
        (b, next) => Make(Keys, Aggregates, Weight, b, next)
    )
{
    private static AggregateOperator Make(
        IReadOnlyList<(int Slot, BoundExpression Expression, string Name)> keys,
        IReadOnlyList<BoundAggregate> aggregates,
        int? weight,
        Builder b,
        Operator next
    ) =>
        new(
            [.. keys.Select(key => key.Slot)],
            GroupsCompiler.Compile(
                b.Context.Graph,
                [.. keys.Select(key => key.Expression)],
                [.. keys.Select(key => b.Compile(key.Expression))]
            ),
            [.. aggregates.Select(aggregate => AccumulatorCompiler.Compile(aggregate, b.Expressions, weight))],
            [.. aggregates.Select(aggregate => aggregate.Slot)],
            b.Context.Budget,
            next
        );
}
