using System.Runtime.CompilerServices;

namespace Graph.Query.Values;

/// <summary>Orders texts by code points, which differs from the order of UTF-16 units beyond the basic plane.</summary>
internal static class TextOrder
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Compare(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (x, y) = (left[common], right[common]);
        return char.IsSurrogate(x) == char.IsSurrogate(y) ? x.CompareTo(y)
            : char.IsSurrogate(x) ? 1
            : -1;
    }
}
