using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Within one MATCH no relationship may be used twice: tests a relationship against those that are already bound.</summary>
internal sealed class Uniqueness(int[] slots)
{
    /// <summary>Where they stand.</summary>
    public int[] Slots { get; } = slots;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Allows(Value[] row, int relationship)
    {
        foreach (var slot in Slots)
        {
            var other = row[slot];
            if (
                other.Kind == ValueKind.List
                    ? Array.Exists(other.Items, item => item.AsId == relationship)
                    : other.AsId == relationship && !other.IsNull
            )
            {
                return false;
            }
        }

        return true;
    }
}
