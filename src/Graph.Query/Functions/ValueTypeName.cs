using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>The names that Neo4j gives to types.</summary>
internal static class ValueTypeName
{
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "NULL",
        ValueKind.List => $"LIST<{Elements(value.Items)}> NOT NULL",
        ValueKind.Float => "FLOAT NOT NULL",
        var kind => kind.ToString().ToUpperInvariant() + " NOT NULL",
    };

    private static string Elements(Value[] items)
    {
        var names = items.Where(item => !item.IsNull).Select(Of).Distinct().Order(StringComparer.Ordinal).ToList();
        if (items.Any(item => item.IsNull))
            names = [.. names.Select(name => name.Replace(" NOT NULL", "", StringComparison.Ordinal))];
        return names.Count == 0 ? (items.Length == 0 ? "NOTHING" : "NULL") : string.Join(" | ", names);
    }
}
