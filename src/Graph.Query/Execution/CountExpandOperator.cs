using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Counts where an expansion would go, and passes one row with that number in the relationship's slot; no row for none.</summary>
internal sealed class CountExpandOperator(QueryContext context, Expansion expansion, Operator next) : Operator(next)
{
    private readonly bool _mustVisit = expansion.Into || expansion.RelationshipTests.Length > 0 || expansion.TargetTests.Length > 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Push(Value[] row)
    {
        context.Budget.Step();
        var from = row[expansion.From];
        if (from.Kind != ValueKind.Node || (expansion.Into && row[expansion.To].Kind != ValueKind.Node))
        {
            return true;
        }

        var count = 0L;
        for (var list = 0; list < expansion.Neighbourhood.ListCount; list++)
        {
            count +=
                _mustVisit || expansion.Neighbourhood[list].SkipsLoops
                    ? Visit(row, from.AsId, list)
                    : expansion.Neighbourhood[list].Adjacency.Degree(from.AsId) - Used(row, from.AsId, list);
        }

        if (count == 0)
        {
            return true;
        }

        row[expansion.Slot] = Value.From(count);
        return Next.Push(row);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long Visit(Value[] row, int from, int list)
    {
        var (adjacency, skipsLoops) = expansion.Neighbourhood[list];
        var target = expansion.Into ? row[expansion.To].AsId : -1;
        var count = 0L;
        for (var i = adjacency.Offsets[from]; i < adjacency.Offsets[from + 1]; i++)
        {
            context.Budget.Step();
            var (neighbour, relationship) = (adjacency.Neighbours[i], adjacency.Relationships[i]);
            if (target >= 0 && neighbour != target)
            {
                continue;
            }

            if (!(skipsLoops && neighbour == from) && expansion.Admits(row, relationship, neighbour))
            {
                count++;
            }
        }

        return count;
    }

    // Relationships that were matched before may not be used again: no two of them are the same.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Used(Value[] row, int from, int list)
    {
        var used = 0;
        foreach (var slot in expansion.Uniqueness.Slots)
        {
            var other = row[slot];
            if (other.Kind == ValueKind.List)
            {
                used += other.Items.Count(item => expansion.Neighbourhood[list].Adjacency.Has(from, item.AsId));
            }
            else if (!other.IsNull && expansion.Neighbourhood[list].Adjacency.Has(from, other.AsId))
            {
                used++;
            }
        }

        return used;
    }
}
