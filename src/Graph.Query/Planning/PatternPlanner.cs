using Graph.Query.Binding;

namespace Graph.Query.Planning;

/// <summary>
/// Orders the parts of a pattern: first what is bound, then the cheapest way in (indexed equality, smallest label, all nodes), then the
/// cheapest expansion, each condition as soon as its variables are bound. Every node is tried as the way in; the cheapest whole order wins.
/// </summary>
internal sealed class PatternPlanner(Planner planner, BoundPattern pattern, double rowsBefore)
{
    private readonly HashSet<int> _new = [.. pattern.NewSlots];

    public List<PlanStep> Plan()
    {
        var firsts = pattern.Nodes.Where(node => !node.IsBound).Select(node => (int?)node.Slot).ToList();
        if (pattern.Nodes.Any(node => node.IsBound) || pattern.Relationships.Any(r => r.IsBound) || firsts.Count == 0)
        {
            firsts = [null];
        }

        return firsts.Take(Math.Clamp(NodesOfAllWays / pattern.Nodes.Count, 1, MostWaysIn)).Select(Order).MinBy(order => order.Cost).Steps;
    }

    /// <summary>In larger patterns only the first nodes are tried.</summary>
    private const int MostWaysIn = 12;

    /// <summary>How many nodes all orders that are tried may have together: beyond, the first that is found must do.</summary>
    private const int NodesOfAllWays = 600;

    private (List<PlanStep> Steps, double Cost) Order(int? first)
    {
        var order = new PatternOrder(planner, pattern, _new, rowsBefore);
        order.CheckBoundNodes();
        if (first is { } node)
        {
            order.EnterAt(node);
        }

        while (order.RelationshipsLeft.Count > 0 || order.NodesLeft.Any())
        {
            Next(order);
        }

        order.Finish();
        return (order.Steps, order.Cost);
    }

    private static void Next(PatternOrder order)
    {
        var next = order.RelationshipsLeft.Where(order.CanExpand).OrderBy(order.ExpansionCost).FirstOrDefault();
        if (next is not null)
        {
            order.Expand(next);
        }
        else
        {
            order.EnterAt(order.NodesLeft.OrderBy(order.EntryRows).First());
        }
    }
}
