namespace Graph.Query.Planning.Rules;

/// <summary>Rewrites the steps of a plan so that they give the same rows with less work.</summary>
internal interface IPlanRule
{
    /// <summary>Changes the list where the rule applies; otherwise leaves it as it is.</summary>
    void Apply(List<PlanStep> steps, Planner planner);
}
