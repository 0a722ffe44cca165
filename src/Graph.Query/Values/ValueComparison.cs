using System.Runtime.CompilerServices;

namespace Graph.Query.Values;

/// <summary>Equality and comparability: what <c>=</c> and <c>&lt;</c> say, in three-valued logic.</summary>
internal static class ValueComparison
{
    /// <summary>Whether two values are equal; null where that is unknown.</summary>
    public static bool? AreEqual(Value left, Value right)
    {
        var (x, y) = (left.Kind, right.Kind);
        if (x == ValueKind.Null || y == ValueKind.Null)
        {
            return null;
        }

        if (x != y)
        {
            return left.IsNumber && right.IsNumber && NumberOrder.AreEqual(left, right);
        }

        return x switch
        {
            ValueKind.Float => left.AsFloat == right.AsFloat,
            ValueKind.List => AreEqual(left.Items, right.Items),
            ValueKind.Map => AreEqual(left.AsMap, right.AsMap),
            _ => ValueEquivalence.AreEquivalent(left, right),
        };
    }

    /// <summary>The order of two values that can be compared; null where they cannot. NaN compares as false with everything.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Comparison Compare(Value left, Value right)
    {
        var (x, y) = (left.Kind, right.Kind);
        if (x == ValueKind.Integer && y == ValueKind.Integer)
        {
            return Sign(left.AsInteger.CompareTo(right.AsInteger));
        }

        if (left.IsNumber && right.IsNumber)
        {
            return IsNaN(left) || IsNaN(right) ? Comparison.Never : Sign(NumberOrder.Compare(left, right));
        }

        if (x != y)
        {
            return Comparison.Unknown;
        }

        return x switch
        {
            ValueKind.String => Sign(TextOrder.Compare(left.AsString, right.AsString)),
            ValueKind.Boolean or ValueKind.Date => Sign(left.Bits.CompareTo(right.Bits)),
            ValueKind.List => Compare(left.Items, right.Items),
            _ => Comparison.Unknown,
        };
    }

    private static bool? AreEqual(Value[] left, Value[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        bool? result = true;
        for (var i = 0; i < left.Length; i++)
        {
            var same = AreEqual(left[i], right[i]);
            if (same == false)
            {
                return false;
            }

            result = same is null ? null : result;
        }

        return result;
    }

    private static bool? AreEqual(MapValue left, MapValue right)
    {
        if (left.Count != right.Count || left.Keys.Any(key => !right.Has(key)))
        {
            return false;
        }

        bool? result = true;
        foreach (var (key, value) in left.Entries)
        {
            var same = AreEqual(value, right[key]);
            if (same == false)
            {
                return false;
            }

            result = same is null ? null : result;
        }

        return result;
    }

    private static Comparison Compare(Value[] left, Value[] right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = Compare(left[i], right[i]);
            if (order != Comparison.Equal)
            {
                return order;
            }
        }

        return Sign(left.Length.CompareTo(right.Length));
    }

    private static Comparison Sign(int order) =>
        order < 0 ? Comparison.Less
        : order > 0 ? Comparison.Greater
        : Comparison.Equal;

    private static bool IsNaN(Value value) => value.Kind == ValueKind.Float && double.IsNaN(value.AsFloat);
}
