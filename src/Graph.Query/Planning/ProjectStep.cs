using Graph.Query.Binding;
using Graph.Query.Execution;

namespace Graph.Query.Planning;

/// <summary>Calculates expressions into slots.</summary>
internal sealed record ProjectStep(IReadOnlyList<(int Slot, BoundExpression Expression, string Name)> Items, double Rows)
    : PlanStep(
        "Project",
        string.Join(", ", Items.Select(item => item.Name)),
        Rows,
        (b, next) => new ProjectOperator([.. Items.Select(item => item.Slot)], [.. Items.Select(item => b.Compile(item.Expression))], next)
    );
