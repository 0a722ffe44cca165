using Graph.Query.Binding;
using Graph.Query.Execution;
using Graph.Query.Syntax;

namespace Graph.Query.Planning;

/// <summary>Finds the cheapest way to bind a node that is reached from nowhere: through an index, a label, or all nodes.</summary>
/// <param name="planner">What is known of the graph.</param>
/// <param name="nodes">The nodes of the pattern, for their names.</param>
/// <param name="isBound">Whether a slot is filled already.</param>
internal sealed class NodeEntryFinder(Planner planner, IReadOnlyList<BoundNode> nodes, Func<int, bool> isBound)
{
    // An IN with a list that is not known yet is taken to have so many values.
    private const int ValuesOfList = 3;

    private readonly Dictionary<int, string> _names = nodes
        .DistinctBy(node => node.Slot)
        .ToDictionary(node => node.Slot, node => node.Name);

    /// <summary>The way that gives the fewest nodes.</summary>
    /// <param name="node">The slot of the node.</param>
    /// <param name="conjuncts">The conditions that were not yet tested.</param>
    public NodeEntry Cheapest(int node, IReadOnlyList<Conjunct> conjuncts)
    {
        planner.Budget.Step(1 + conjuncts.Count);
        var ways = conjuncts.Select(conjunct => ByIndex(node, conjunct)).OfType<NodeEntry>().ToList();
        return ways.MinBy(way => way.Rows) ?? ByScan(node, conjuncts);
    }

    private NodeEntry? ByIndex(int node, Conjunct conjunct)
    {
        if (
            IndexCondition.Find(conjunct.Expression, node) is not { } found
            || !BoundTree.Slots(found.Value).All(isBound)
            || !conjunct.Slots.All(s => s == node || isBound(s))
        )
        {
            return null;
        }

        var rows = planner.Statistics.Matches(found.Key) * (found.IsList ? ValuesOfList : 1);
        var graph = planner.Graph;
        var step = new PlanStep(
            "IndexSeek",
            $"{Name(node)}.{found.Key} {(found.IsList ? "IN" : "=")} {PlanText.Of(found.Value)}",
            rows,
            (b, next) => new IndexSeekOperator(b.Context, node, graph.Access.Index(found.Key), b.Compile(found.Value), found.IsList, next)
        );
        return new NodeEntry(step, conjunct, rows);
    }

    private NodeEntry ByScan(int node, IReadOnlyList<Conjunct> conjuncts)
    {
        var labels = conjuncts
            .Select(conjunct => (Conjunct: conjunct, Label: SmallestLabel(conjunct.Expression, node)))
            .Where(way => way.Label is not null)
            .OrderBy(way => planner.Statistics.NodesWithLabel(way.Label!))
            .FirstOrDefault();
        if (labels.Label is not { } label)
        {
            var all = planner.Statistics.Nodes;
            return new NodeEntry(new ScanStep(planner.Graph, node, Name(node), null, [], all), null, all);
        }

        // The scan proves the whole condition only where it is that one label.
        var proven = ((BoundLabelTest)labels.Conjunct.Expression).Labels is LabelName ? labels.Conjunct : null;
        return new NodeEntry(new ScanStep(planner.Graph, node, Name(node), label, [], 0), proven, planner.Statistics.NodesWithLabel(label));
    }

    private string? SmallestLabel(BoundExpression condition, int node) =>
        condition is BoundLabelTest { Target: BoundSlot slot } test && slot.Slot == node
            ? RequiredLabels(test.Labels).OrderBy(planner.Statistics.NodesWithLabel).FirstOrDefault()
            : null;

    private static IEnumerable<string> RequiredLabels(LabelExpression labels) =>
        labels switch
        {
            LabelName name => [name.Name],
            LabelBoth both => RequiredLabels(both.Left).Concat(RequiredLabels(both.Right)),
            _ => [],
        };

    private string Name(int node) => _names[node] is { Length: > 0 } name ? name : "_";
}
