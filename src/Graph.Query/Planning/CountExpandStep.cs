namespace Graph.Query.Planning;

/// <summary>Counts the relationships that an expansion would follow, and passes one row for all of them, with their number in the
/// relationship's slot.</summary>
/// <param name="Expansion">The expansion that it stands for, with its conditions.</param>
internal sealed record CountExpandStep(ExpandStep Expansion)
    : PlanStep("Count" + Expansion.Name, Expansion.Detail, Expansion.At.Rows, (b, next) => ExpansionSteps.CreateCount(Expansion, b, next));
