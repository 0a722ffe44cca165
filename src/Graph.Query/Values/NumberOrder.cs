namespace Graph.Query.Values;

/// <summary>Compares integers and floats exactly: an integer is never rounded to a float that merely looks the same. Where a query writes
/// both as literals, Neo4j compares floats; the binder sees to that.</summary>
internal static class NumberOrder
{
    /// <summary>Less than, equal to or greater than zero. NaN is greater than every number and equal to itself.</summary>
    public static int Compare(Value left, Value right) =>
        (left.Kind, right.Kind) switch
        {
            (ValueKind.Integer, ValueKind.Integer) => left.AsInteger.CompareTo(right.AsInteger),
            (ValueKind.Integer, _) => -Compare(right.AsFloat, left.AsInteger),
            (_, ValueKind.Integer) => Compare(left.AsFloat, right.AsInteger),
            _ => Compare(left.AsFloat, right.AsFloat),
        };

    /// <summary>Whether an integer and a float are equal, in either order. As in Neo4j the largest integer equals 2⁶³, the float next to
    /// it.</summary>
    public static bool AreEqual(Value left, Value right)
    {
        var (whole, real) = left.Kind == ValueKind.Integer ? (left.AsInteger, right.AsFloat) : (right.AsInteger, left.AsFloat);
        return whole == real && (whole == long.MaxValue || Compare(real, whole) == 0);
    }

    private static int Compare(double left, double right) =>
        double.IsNaN(left) ? (double.IsNaN(right) ? 0 : 1)
        : double.IsNaN(right) ? -1
        : left.CompareTo(right);

    private static int Compare(double left, long right)
    {
        if (double.IsNaN(left) || left >= 9.2233720368547758E18)
        {
            return 1;
        }

        if (left < long.MinValue)
        {
            return -1;
        }

        var whole = (long)left;
        return whole != right ? whole.CompareTo(right) : (left - whole).CompareTo(0.0);
    }
}
