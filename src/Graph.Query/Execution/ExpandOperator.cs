using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>What an expansion follows.</summary>
/// <param name="From">The slot of the node at which it begins.</param>
/// <param name="To">The slot of the node at which it ends.</param>
/// <param name="Into">Whether that node is already bound.</param>
/// <param name="Slot">The slot of the relationship, or of the list of relationships.</param>
internal sealed record Expansion(int From, int To, bool Into, int Slot, Neighbourhood Neighbourhood, Uniqueness Uniqueness)
{
    /// <summary>For each label set, whether the node at the end may have it; null where any may.</summary>
    public bool[]? TargetLabels { get; init; }
}

/// <summary>Goes from a node to its neighbours, or tests whether another node is one of them.</summary>
internal sealed class ExpandOperator(QueryContext context, Expansion expansion, Operator next) : Operator(next)
{
    private readonly Neighbourhood _neighbourhood = expansion.Neighbourhood;

    public override bool Push(Value[] row)
    {
        var from = row[expansion.From];
        if (from.Kind != ValueKind.Node)
            return true;
        var target = -1;
        if (expansion.Into)
        {
            if (row[expansion.To].Kind != ValueKind.Node)
                return true;
            target = row[expansion.To].AsId;
        }

        for (var list = 0; list < _neighbourhood.ListCount; list++)
        {
            if (!Visit(row, from.AsId, target, list))
                return false;
        }

        return true;
    }

    private bool Visit(Value[] row, int from, int target, int list)
    {
        var (adjacency, skipsLoops) = _neighbourhood[list];
        var (graph, labels) = (context.Graph, expansion.TargetLabels);
        var end = adjacency.Offsets[from + 1];
        for (var i = adjacency.Offsets[from]; i < end; i++)
        {
            context.Budget.Step();
            var (neighbour, relationship) = (adjacency.Neighbours[i], adjacency.Relationships[i]);
            if ((target >= 0 && neighbour != target) || (skipsLoops && neighbour == from)
                || (labels is not null && !labels[graph.LabelSetOf(neighbour)]) || !expansion.Uniqueness.Allows(row, relationship))
                continue;
            row[expansion.Slot] = graph.Relationship(relationship);
            if (target < 0)
                row[expansion.To] = graph.Node(neighbour);
            if (!Next.Push(row))
                return false;
        }

        return true;
    }
}
