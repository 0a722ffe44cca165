using Graph.Query.Binding;
using Graph.Query.Functions;

namespace Graph.Query.Planning.Rules;

/// <summary>
/// Where the last expansion before rows are counted binds nothing that is read, counts its relationships instead of making a row of each:
/// without conditions that is the degree of a node.
/// </summary>
internal sealed class CountExpandRule : IPlanRule
{
    public void Apply(List<PlanStep> steps, Planner planner)
    {
        for (var at = 1; at < steps.Count; at++)
        {
            if (steps[at] is not AggregateStep { Weight: null } aggregate || steps[at - 1] is not ExpandStep { IsSingle: true } expansion)
            {
                continue;
            }

            int[] bound = expansion.At.Into ? [expansion.Relationship.Slot] : [expansion.Relationship.Slot, expansion.To];
            if (aggregate.Keys.Any(key => MayRead(key.Expression, bound)) || !aggregate.Aggregates.All(a => CanWeigh(a, bound)))
            {
                continue;
            }

            steps[at - 1] = new CountExpandStep(expansion);
            steps[at] = new AggregateStep(
                aggregate.Keys,
                [.. aggregate.Aggregates.Select(a => CountsRows(a, bound) ? Rows(a) : a)],
                expansion.Relationship.Slot,
                aggregate.Rows
            );
        }
    }

    // What was just bound is never null: to count it is to count rows.
    private static bool CountsRows(BoundAggregate aggregate, int[] bound) =>
        aggregate is { Function.Name: "count", Distinct: false, Arguments: [BoundSlot slot] } && bound.Contains(slot.Slot);

    private static BoundAggregate Rows(BoundAggregate aggregate) =>
        aggregate with
        {
            Function = AggregateFunctions.CountRows,
            Arguments = [],
        };

    // A row may be counted many times, or its repetition does not matter.
    private static bool CanWeigh(BoundAggregate aggregate, int[] bound) =>
        CountsRows(aggregate, bound)
        || (
            (aggregate.Distinct || aggregate.Function.Name is "count" or "count(*)" or "min" or "max")
            && !aggregate.Arguments.Any(argument => MayRead(argument, bound))
        );

    private static bool MayRead(BoundExpression expression, int[] slots)
    {
        var hasSubquery = false;
        BoundTree.Rewrite(
            expression,
            part =>
            {
                hasSubquery |= part is BoundSubquery or BoundPathBuild;
                return null;
            }
        );
        return hasSubquery || BoundTree.Slots(expression).Overlaps(slots);
    }
}
