using Graph.Query.Binding;
using Graph.Query.Execution;

namespace Graph.Query.Planning.Rules;

/// <summary>Drops a label test that every relationship just followed fulfils: in a graph where only papers cite papers, who cites is a
/// paper.</summary>
internal sealed class ImpliedLabelRule : IPlanRule
{
    public void Apply(List<PlanStep> steps, Planner planner)
    {
        var expansions = new List<ExpandStep>();
        foreach (var step in steps.ToList())
        {
            if (step is ExpandStep { IsSingle: true } expansion)
            {
                expansions.Add(expansion);
            }
            else if (
                step is FilterStep { Condition: BoundLabelTest { Target: BoundSlot node } test }
                && expansions.Exists(e => IsImplied(planner, e, node.Slot, test))
            )
            {
                steps.Remove(step);
            }
        }
    }

    private static bool IsImplied(Planner planner, ExpandStep expansion, int node, BoundLabelTest test)
    {
        if (node != expansion.To || expansion.At.Into || expansion.GoesForward is not { } forward)
        {
            return false;
        }

        return planner.Statistics.AllEndsHave(
            expansion.Relationship.Types,
            atStart: !forward,
            LabelCompiler.ForNodes(planner.Graph, test.Labels)
        );
    }
}
