using Graph.Query.Syntax;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Binds or tests the nodes at the ends of a relationship that is already known.</summary>
internal sealed class BoundRelationshipOperator(
    QueryContext context,
    Expansion expansion,
    PatternDirection direction,
    bool fromIsBound,
    int[]? types,
    Operator next
) : Operator(next)
{
    public override bool Push(Value[] row)
    {
        var relationship = row[expansion.Slot];
        if (
            relationship.Kind != ValueKind.Relationship
            || !expansion.Uniqueness.Allows(row, relationship.AsId)
            || (types is not null && Array.IndexOf(types, context.Graph.RelationshipTypeNumbers[relationship.AsId]) < 0)
        )
        {
            return true;
        }

        var (start, end) = (context.Graph.StartOf(relationship.AsId), context.Graph.EndOf(relationship.AsId));
        if (direction != PatternDirection.Incoming && !Try(row, start, end))
        {
            return false;
        }

        return direction == PatternDirection.Outgoing || (direction == PatternDirection.Either && start == end) || Try(row, end, start);
    }

    private bool Try(Value[] row, int from, int to)
    {
        var isElsewhere = (fromIsBound && !Is(row[expansion.From], from)) || (expansion.Into && !Is(row[expansion.To], to));
        var mustBeLoop = expansion.From == expansion.To;
        if (isElsewhere || (mustBeLoop && from != to))
        {
            return true;
        }

        if (!fromIsBound)
        {
            row[expansion.From] = context.Graph.Node(from);
        }

        if (!expansion.Into)
        {
            row[expansion.To] = context.Graph.Node(to);
        }

        return Next.Push(row);
    }

    private static bool Is(Value value, int node) => value.Kind == ValueKind.Node && value.AsId == node;
}
