using Graph.Query.Binding;

namespace Graph.Query.Planning.Rules;

/// <summary>
/// Moves conditions that read one property, or the labels, of what a step has just bound into that step, which tests them on the columns
/// before it
/// makes a row.
/// </summary>
internal sealed class ConditionIntoStepRule : IPlanRule
{
    public void Apply(List<PlanStep> steps, Planner planner)
    {
        for (var at = 0; at < steps.Count; at++)
        {
            var taken = Take(steps, at);
            if (taken.Count > 0)
            {
                steps[at] = With(steps[at], [.. taken.Select(filter => filter.Condition)], taken[^1].Rows);
            }
        }
    }

    private static PlanStep With(PlanStep step, BoundExpression[] conditions, double rows) =>
        step switch
        {
            ScanStep scan => new ScanStep(scan.Graph, scan.Slot, scan.Variable, scan.Label, conditions, rows),
            ExpandStep expansion => new ExpandStep(
                expansion.Planner,
                expansion.Relationship,
                expansion.At with
                {
                    Rows = rows,
                },
                conditions
            ),
            _ => throw new InvalidOperationException("no step that takes conditions"),
        };

    // The filters that follow the step directly, as far as it can take them; the others stay, in their order.
    private static List<FilterStep> Take(List<PlanStep> steps, int at)
    {
        int[] slots = steps[at] switch
        {
            ScanStep { Conditions.Count: 0 } scan => [scan.Slot],
            ExpandStep { IsSingle: true, Conditions.Count: 0, At.Into: true } expansion => [expansion.Relationship.Slot],
            ExpandStep { IsSingle: true, Conditions.Count: 0 } expansion => [expansion.Relationship.Slot, expansion.To],
            _ => [],
        };
        var following = steps.Skip(at + 1).TakeWhile(step => step is FilterStep).Cast<FilterStep>();
        var taken = following.Where(filter => slots.Any(slot => ColumnCondition.Reads(filter.Condition, slot))).ToList();
        var gone = taken.ToHashSet(ReferenceEqualityComparer.Instance);
        steps.RemoveAll(gone.Contains);
        return taken;
    }
}
