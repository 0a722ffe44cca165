using Graph.Query.Execution;

namespace Graph.Query.Planning;

/// <summary>The plan of a query: the steps of each of its branches.</summary>
/// <param name="Slots">Where the columns are; by them duplicates are found.</param>
internal sealed record QueryPlan(IReadOnlyList<IReadOnlyList<PlanStep>> Branches, bool KeepsDuplicates, IReadOnlyList<int> Slots)
{
    /// <summary>Makes the operators, from the last to the first, and gives the first.</summary>
    public Operator Build(QueryContext context, Planner planner, Operator sink)
    {
        var builder = new Builder(context, planner);
        return Branches.Count == 1 ? Build(builder, Branches[0], sink) : BuildApply(builder, sink, nulls: null);
    }

    /// <summary>Makes an operator that runs the branches for each row.</summary>
    public ApplyOperator BuildApply(Builder builder, Operator next, int[]? nulls)
    {
        var distinct = KeepsDuplicates ? null : new DistinctOperator([.. Slots], builder.Context.Budget, new PassThrough(next));
        var branches = Branches.Select(steps =>
        {
            var sink = new ForwardSink((Operator?)distinct ?? next);
            return (Build(builder, steps, sink), sink);
        });
        return new ApplyOperator([.. branches], nulls, distinct, next);
    }

    private static Operator Build(Builder builder, IReadOnlyList<PlanStep> steps, Operator sink)
    {
        var next = sink;
        foreach (var step in steps.Reverse())
        {
            if (builder.Context.Profile is { } profile)
            {
                next = new ProfileOperator(profile.For(step), next);
            }

            next = step.Create(builder, next);
        }

        // A branch without steps still needs a first operator.
        return next;
    }
}
