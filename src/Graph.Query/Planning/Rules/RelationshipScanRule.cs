using Graph.Query.Binding;
using Graph.Query.Execution;
using Graph.Query.Syntax;

namespace Graph.Query.Planning.Rules;

/// <summary>
/// Where a pattern begins with all nodes that a relationship can start from, and asks for a property of the relationship, goes through
/// the relationships
/// themselves: their column is read from one end to the other.
/// </summary>
internal sealed class RelationshipScanRule : IPlanRule
{
    public void Apply(List<PlanStep> steps, Planner planner)
    {
        if (
            steps
            is not [
                ScanStep { Conditions.Count: 0 } scan,
                ExpandStep { IsSingle: true, At.Into: false, GoesForward: { } forward } expansion,
                ..,
            ]
        )
        {
            return;
        }

        var asks = expansion.Conditions.Any(condition => ColumnCondition.Reads(condition, expansion.Relationship.Slot));
        if (
            !asks
            || scan.Slot != expansion.From
            || expansion.From == expansion.To
            || !VisitsAll(planner, scan, expansion.Relationship, forward)
        )
        {
            return;
        }

        steps.RemoveAt(0);
        steps[0] = new RelationshipScanStep(expansion);
    }

    private static bool VisitsAll(Planner planner, ScanStep scan, BoundRelationship r, bool forward) =>
        scan.Label is null
        || planner.Statistics.AllEndsHave(
            r.Types,
            atStart: forward,
            LabelCompiler.ForNodes(planner.Graph, new LabelName(scan.Label, default))
        );
}
