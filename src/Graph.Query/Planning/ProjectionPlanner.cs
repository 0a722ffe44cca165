using Graph.Query.Binding;
using Graph.Query.Execution;

namespace Graph.Query.Planning;

/// <summary>Plans <c>WITH</c> and <c>RETURN</c>: calculate or group, make distinct, sort, cut, filter.</summary>
internal static class ProjectionPlanner
{
    private const double GroupShare = 0.5;

    public static void Add(BoundProjection projection, List<PlanStep> steps, double rows)
    {
        rows = AddColumns(projection, steps, rows);
        if (projection.Distinct)
        {
            steps.Add(new DistinctStep(projection.Outputs, rows *= GroupShare));
        }

        if (projection.OrderBy.Count > 0)
        {
            steps.Add(Sort(projection, rows));
        }

        if (projection.Skip is not null || projection.Limit is not null)
        {
            steps.Add(Slice(projection, rows));
        }

        if (projection.Where is not null)
        {
            steps.Add(new FilterStep(projection.Where, rows));
        }
    }

    private static double AddColumns(BoundProjection projection, List<PlanStep> steps, double rows)
    {
        if (projection.Aggregates is not { } aggregates)
        {
            AddProject(projection.Items, steps, rows);
            return rows;
        }

        rows = projection.Items.Count == 0 ? 1 : Math.Max(1, rows * GroupShare);
        steps.Add(new AggregateStep(projection.Items, aggregates, null, rows));
        AddProject(projection.AfterAggregation, steps, rows);
        return rows;
    }

    private static void AddProject(
        IReadOnlyList<(int Slot, BoundExpression Expression, string Name)> items,
        List<PlanStep> steps,
        double rows
    )
    {
        // A variable that keeps its slot needs no work.
        var changed = items.Where(item => item.Expression is not BoundSlot same || same.Slot != item.Slot).ToList();
        if (changed.Count > 0)
        {
            steps.Add(new ProjectStep(changed, rows));
        }
    }

    private static PlanStep Sort(BoundProjection projection, double rows)
    {
        bool[] descending = [.. projection.OrderBy.Select(item => item.Descending)];
        var saved = projection.Outputs.ToHashSet();
        if (projection.Where is not null)
        {
            saved.UnionWith(BoundTree.Slots(projection.Where));
        }

        return new PlanStep(
            projection.Limit is null ? "Sort" : "Top",
            string.Join(", ", projection.OrderBy.Select(item => PlanText.Of(item.Expression) + (item.Descending ? " DESC" : ""))),
            rows,
            (b, next) =>
            {
                var limit = RowCount.Of(b.Maybe(projection.Limit), "LIMIT");
                var wanted = limit is null ? null : limit + (RowCount.Of(b.Maybe(projection.Skip), "SKIP") ?? 0);
                return new SortOperator(
                    [.. projection.OrderBy.Select(item => b.Compile(item.Expression))],
                    descending,
                    [.. saved],
                    wanted,
                    b.Context.Budget,
                    next
                );
            }
        );
    }

    private static PlanStep Slice(BoundProjection projection, double rows) =>
        new(
            projection.Limit is null ? "Skip" : "Limit",
            PlanText.Of(projection.Limit ?? projection.Skip!),
            rows,
            (b, next) => new SliceOperator(b.Maybe(projection.Skip), b.Maybe(projection.Limit), next)
        );
}
