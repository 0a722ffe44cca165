namespace Graph.Query.Planning.Rules;

/// <summary>
/// Where only the different nodes at the end of a repeated connection matter, visits each node once instead of following each way to it.
/// That holds for
/// arrows that are followed once or more, or not at all: the shortest way to a node repeats no relationship.
/// </summary>
internal sealed class ReachRule : IPlanRule
{
    public void Apply(List<PlanStep> steps, Planner planner)
    {
        for (var at = 0; at < steps.Count; at++)
        {
            if (steps[at] is ExpandStep expansion && IsRepeated(expansion) && IgnoresRepetition(steps, at + 1))
            {
                steps[at] = new ReachStep(expansion);
            }
        }
    }

    private static bool IsRepeated(ExpandStep e) =>
        e.GoesForward is not null
        && e.At is { KeepsList: false, Into: false }
        && e.Relationship is { Length.Minimum: <= 1, Repeated: null, Selector: Syntax.PathSelector.All, IsBound: false };

    // Rows pass one by one until they are grouped or made distinct, and there equal rows count once.
    private static bool IgnoresRepetition(List<PlanStep> steps, int at)
    {
        while (at < steps.Count && steps[at] is FilterStep or ProjectStep)
        {
            at++;
        }

        return at < steps.Count
            && steps[at] switch
            {
                DistinctStep => true,
                AggregateStep aggregate => aggregate.Aggregates.All(a => a.Distinct || a.Function.Name is "min" or "max"),
                _ => false,
            };
    }
}
