using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Visits all nodes, or those of a label.</summary>
internal sealed class NodeScanOperator(QueryContext context, int slot, int[]? nodes, Operator next) : Operator(next)
{
    public override bool Push(Value[] row)
    {
        var count = nodes?.Length ?? context.Graph.NodeCount;
        for (var i = 0; i < count; i++)
        {
            context.Budget.Step();
            row[slot] = context.Graph.Node(nodes is null ? i : nodes[i]);
            if (!Next.Push(row))
                return false;
        }

        return true;
    }
}
