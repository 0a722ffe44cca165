using System.Runtime.CompilerServices;

namespace Graph.Query.Values;

/// <summary>
/// Orderability: the total order of <c>ORDER BY</c> over values of all kinds, from maps up to null, as the openCypher specification has it.
/// </summary>
internal sealed class ValueOrder : IComparer<Value>
{
    public static readonly ValueOrder Instance = new();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Compare(Value x, Value y)
    {
        var byKind = Rank(x.Kind).CompareTo(Rank(y.Kind));
        if (byKind != 0)
        {
            return byKind;
        }

        return x.Kind switch
        {
            ValueKind.Null => 0,
            ValueKind.Integer or ValueKind.Float => NumberOrder.Compare(x, y),
            ValueKind.String => TextOrder.Compare(x.AsString, y.AsString),
            ValueKind.List => CompareLists(x.Items, y.Items),
            ValueKind.Map => CompareMaps(x.AsMap, y.AsMap),
            ValueKind.Path => ComparePaths(x.AsPath, y.AsPath),
            _ => x.Bits.CompareTo(y.Bits),
        };
    }

    private static int Rank(ValueKind kind) =>
        kind switch
        {
            ValueKind.Map => 0,
            ValueKind.Node => 1,
            ValueKind.Relationship => 2,
            ValueKind.List => 3,
            ValueKind.Path => 4,
            ValueKind.Date => 5,
            ValueKind.String => 6,
            ValueKind.Boolean => 7,
            ValueKind.Integer or ValueKind.Float => 8,
            _ => 9,
        };

    private int CompareLists(Value[] x, Value[] y)
    {
        for (var i = 0; i < Math.Min(x.Length, y.Length); i++)
        {
            var order = Compare(x[i], y[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return x.Length.CompareTo(y.Length);
    }

    private int CompareMaps(MapValue x, MapValue y)
    {
        var size = x.Count.CompareTo(y.Count);
        if (size != 0)
        {
            return size;
        }

        var left = x.Keys.Order(StringComparer.Ordinal).ToList();
        var right = y.Keys.Order(StringComparer.Ordinal).ToList();
        var keys = left.Zip(right, string.CompareOrdinal).FirstOrDefault(order => order != 0);
        return keys != 0 ? keys : left.Select(key => Compare(x[key], y[key])).FirstOrDefault(order => order != 0);
    }

    private static int ComparePaths(PathValue x, PathValue y)
    {
        var nodes = x.NodeIds.AsSpan().SequenceCompareTo(y.NodeIds);
        return nodes != 0 ? nodes : x.RelationshipIds.AsSpan().SequenceCompareTo(y.RelationshipIds);
    }
}
