namespace Graph.Query.Planning.Rules;

/// <summary>All rules, in the order in which they run: each may rely on what those before it did.</summary>
internal static class PlanRules
{
    private static readonly IPlanRule[] All =
    [
        new ImpliedLabelRule(),
        new ConditionIntoStepRule(),
        new RelationshipScanRule(),
        new ReachRule(),
        new CountExpandRule(),
    ];

    public static void Apply(List<PlanStep> steps, Planner planner) => Array.ForEach(All, rule => rule.Apply(steps, planner));
}
