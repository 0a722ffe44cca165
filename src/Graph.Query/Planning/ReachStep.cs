namespace Graph.Query.Planning;

/// <summary>Visits each node that a repeated connection can reach, once for each row, however many ways lead there.</summary>
/// <param name="Expansion">The expansion that it stands for.</param>
internal sealed record ReachStep(ExpandStep Expansion)
    : PlanStep("Reach", Expansion.Detail, Expansion.Rows, (b, next) => ExpansionSteps.CreateReach(Expansion, b, next));
