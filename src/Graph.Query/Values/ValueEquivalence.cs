using System.Runtime.CompilerServices;

namespace Graph.Query.Values;

/// <summary>Equivalence, as grouping and <c>DISTINCT</c> use it: like equality, but null is equivalent to null and NaN to NaN.</summary>
internal static class ValueEquivalence
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool AreEquivalent(Value left, Value right)
    {
        var kind = left.Kind;
        if (kind != right.Kind)
        {
            return left.IsNumber && right.IsNumber && NumberOrder.Compare(left, right) == 0;
        }

        return kind switch
        {
            ValueKind.Null => true,
            ValueKind.Float => left.AsFloat.Equals(right.AsFloat) || left.AsFloat == right.AsFloat,
            ValueKind.String => left.AsString == right.AsString,
            ValueKind.List => AreEquivalent(left.Items, right.Items),
            ValueKind.Map => AreEquivalent(left.AsMap, right.AsMap),
            ValueKind.Path => AreEquivalent(left.AsPath, right.AsPath),
            _ => left.Bits == right.Bits,
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Hash(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => 0,
            ValueKind.Float => HashOf(value.AsFloat),
            ValueKind.String => value.AsString.GetHashCode(StringComparison.Ordinal),
            ValueKind.List => HashOf(value.Items),
            ValueKind.Map => HashOf(value.AsMap),
            ValueKind.Path => HashOf(value.AsPath),
            _ => value.Bits.GetHashCode(),
        };

    private static bool AreEquivalent(Value[] left, Value[] right) => left.AsSpan().SequenceEqual(right);

    private static bool AreEquivalent(MapValue left, MapValue right) =>
        left.Count == right.Count && left.Entries.All(entry => right.Has(entry.Key) && entry.Value == right[entry.Key]);

    private static bool AreEquivalent(PathValue left, PathValue right) =>
        left.NodeIds.AsSpan().SequenceEqual(right.NodeIds) && left.RelationshipIds.AsSpan().SequenceEqual(right.RelationshipIds);

    // A float that is a whole number must hash as that number, since 1 and 1.0 are equivalent.
    private static int HashOf(double value) =>
        value is >= long.MinValue and < 9.2233720368547758E18 && Math.Floor(value) == value
            ? ((long)value).GetHashCode()
            : value.GetHashCode();

    private static int HashOf(Value[] items)
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(Hash(item));
        }

        return hash.ToHashCode();
    }

    private static int HashOf(MapValue map) =>
        map.Entries.Aggregate(map.Count, (hash, entry) => hash ^ HashCode.Combine(entry.Key, Hash(entry.Value)));

    private static int HashOf(PathValue path)
    {
        var hash = default(HashCode);
        hash.Add(path.NodeIds[0]);
        foreach (var id in path.RelationshipIds)
        {
            hash.Add(id);
        }

        return hash.ToHashCode();
    }
}
