using System.Runtime.CompilerServices;
using Graph.Query.Storage;

namespace Graph.Query.Execution.ColumnPredicates;

/// <summary>Whether a whole number lies between two bounds.</summary>
internal sealed class IntegerRangeTest(IntegerColumn column, long least, long most) : IdTest
{
    /// <summary>The test of a comparison with a whole number; null where it is none of a range.</summary>
    /// <param name="name">The comparison, with the column on its left.</param>
    public static IntegerRangeTest? TryMake(IntegerColumn column, string name, long value) =>
        name switch
        {
            "=" => new(column, value, value),
            "<=" => new(column, long.MinValue, value),
            ">=" => new(column, value, long.MaxValue),
            "<" when value > long.MinValue => new(column, long.MinValue, value - 1),
            ">" when value < long.MaxValue => new(column, value + 1, long.MaxValue),
            _ => null,
        };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Holds(int id)
    {
        var position = column.Owners.Position(id);
        return position >= 0 && column.Number(position) is var number && number >= least && number <= most;
    }

    public override int Keep(Span<int> ids) => column.Keep(ids, least, most);
}
