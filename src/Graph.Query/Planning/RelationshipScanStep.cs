using Graph.Query.Execution;

namespace Graph.Query.Planning;

/// <summary>Visits the relationships of some types in the order of the file, and binds both of their ends.</summary>
/// <param name="Expansion">The expansion that it stands for, with its conditions.</param>
internal sealed record RelationshipScanStep(ExpandStep Expansion)
    : PlanStep("RelationshipScan", Expansion.Detail, Expansion.Rows, (b, next) => Make(Expansion, b, next))
{
    private static RelationshipScanOperator Make(ExpandStep expansion, Builder b, Operator next)
    {
        var r = expansion.Relationship;
        var onRelationship = b.Tests(expansion.Conditions, r.Slot, Values.ValueKind.Relationship, out var others);
        var onNode = b.Tests(others, expansion.To, Values.ValueKind.Node, out var rest);
        var (start, end) = expansion.GoesForward == true ? (expansion.From, expansion.To) : (expansion.To, expansion.From);
        return new RelationshipScanOperator(
            b.Context,
            r.Slot,
            start,
            end,
            LabelCompiler.Types(b.Context.Graph, r.Types),
            onRelationship,
            onNode,
            expansion.GoesForward == true,
            b.Filter(rest, next)
        );
    }
}
