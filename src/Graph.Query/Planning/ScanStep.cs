using Graph.Query.Binding;
using Graph.Query.Execution;
using Graph.Query.Storage;

namespace Graph.Query.Planning;

/// <summary>Visits all nodes, or those of a label, that fulfil some conditions.</summary>
/// <param name="Slot">Where the node goes.</param>
/// <param name="Label">The label; null for all nodes.</param>
/// <param name="Conditions">Each reads nothing but the node.</param>
internal sealed record ScanStep(
    PropertyGraph Graph,
    int Slot,
    string Variable,
    string? Label,
    IReadOnlyList<BoundExpression> Conditions,
    double Rows
)
    : PlanStep(
        Label is null ? "AllNodesScan" : "LabelScan",
        PlanText.Conditions(Label is null ? Variable : $"{Variable}:{Label}", Conditions),
        Rows,
        (b, next) => Make(Graph, Slot, Label, Conditions, b, next)
    )
{
    private static NodeScanOperator Make(
        PropertyGraph graph,
        int slot,
        string? label,
        IReadOnlyList<BoundExpression> conditions,
        Builder b,
        Operator next
    )
    {
        var tests = b.Tests(conditions, slot, Values.ValueKind.Node, out var rest);
        return new NodeScanOperator(
            b.Context,
            slot,
            label is null ? null : graph.Access.NodesWithLabel(graph.LabelSymbols.Find(label)),
            tests,
            b.Filter(rest, next)
        );
    }
}
