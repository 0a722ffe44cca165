using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Whole numbers, and nothing else.</summary>
internal abstract class IntegerColumn(OwnerMap owners, long minimum, long maximum) : PropertyColumn(owners), IColumnCodes
{
    private const int WidestCodes = 1 << 28;

    /// <summary>No value is smaller.</summary>
    public long Minimum { get; } = minimum;

    /// <summary>No value is greater.</summary>
    public long Maximum { get; } = maximum;

    public override IColumnCodes? Codes => (UInt128)((Int128)Maximum - Minimum) < WidestCodes ? this : null;

    public int Bound => (int)(Maximum - Minimum) + 2;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Of(int id)
    {
        var position = Owners.Position(id);
        return position < 0 ? 0 : (int)(Number(position) - Minimum) + 1;
    }

    public Value Decode(int code) => code == 0 ? default : Value.From(Minimum + code - 1);

    public abstract long Number(int position);

    /// <summary>Keeps of some nodes or relationships those whose value lies between two bounds, and gives how many they are.</summary>
    public abstract int Keep(Span<int> ids, long least, long most);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override Value At(int position) => Value.From(Number(position));
}
