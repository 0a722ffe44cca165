using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>The names that Neo4j gives to types, in the order that it gives them.</summary>
internal static class ValueTypeName
{
    private const string NotNull = " NOT NULL";
    private const string EmptyList = "LIST<NOTHING>";
    private static readonly string[] Order =
    [
        "NOTHING",
        "NULL",
        "BOOLEAN",
        "STRING",
        "INTEGER",
        "FLOAT",
        "DATE",
        "NODE",
        "RELATIONSHIP",
        "MAP",
        "LIST",
        "PATH",
    ];

    public static string Of(Value value) => value.IsNull ? "NULL" : Bare(value) + NotNull;

    private static string Bare(Value value) =>
        value.Kind == ValueKind.List ? $"LIST<{Elements(value.Items)}>" : value.Kind.ToString().ToUpperInvariant();

    private static string Elements(Value[] items)
    {
        var names = items.Where(item => !item.IsNull).Select(Bare).Distinct().OrderBy(Rank, StringComparer.Ordinal).ToList();

        // The type of an empty list is part of that of every other list.
        if (names.Exists(name => name.StartsWith("LIST<", StringComparison.Ordinal) && name != EmptyList))
        {
            names.Remove(EmptyList);
        }

        var suffix = items.Any(item => item.IsNull) ? "" : NotNull;
        return names.Count == 0 ? (items.Length == 0 ? "NOTHING" : "NULL") : string.Join(" | ", names.Select(name => name + suffix));
    }

    // Lists are ordered by what is in them.
    private static string Rank(string name) =>
        string.Concat(
            name.Split('<', '>', '|', ' ').Select(word => Array.IndexOf(Order, word)).Where(at => at >= 0).Select(at => (char)('a' + at))
        );
}
