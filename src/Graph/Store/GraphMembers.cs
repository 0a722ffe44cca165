using System.Text.Json;

namespace Graph.Store;

/// <summary>Members of a line of <c>graph.jsonl</c>: what is missing or of another type is said by its name.</summary>
internal static class GraphMembers
{
    /// <summary>A member, whatever it is.</summary>
    /// <exception cref="FormatException">There is none of this name.</exception>
    public static JsonElement Member(this JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member)
            ? member
            : throw new FormatException($"'{name}' is missing");

    /// <summary>A text.</summary>
    /// <exception cref="FormatException">It is missing or is not a text.</exception>
    public static string Text(this JsonElement parent, string name) => parent.Member(name).AsText(name);

    /// <summary>A whole number of 32 bits.</summary>
    /// <exception cref="FormatException">It is missing or is not such a number.</exception>
    public static int Whole(this JsonElement parent, string name) => parent.Member(name).AsWhole(name);

    /// <summary>A number.</summary>
    /// <exception cref="FormatException">It is missing or is not a number.</exception>
    public static double Real(this JsonElement parent, string name) =>
        parent.Member(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : throw Wrong(name, "a number");

    /// <summary>A list.</summary>
    /// <exception cref="FormatException">It is missing or is not a list.</exception>
    public static JsonElement[] List(this JsonElement parent, string name) =>
        parent.Member(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : throw Wrong(name, "a list");

    /// <summary>This value as a text.</summary>
    /// <exception cref="FormatException">It is none; the message calls it by <paramref name="name"/>.</exception>
    public static string AsText(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Wrong(name, "text");

    /// <summary>This value as a whole number of 32 bits.</summary>
    /// <exception cref="FormatException">It is none; the message calls it by <paramref name="name"/>.</exception>
    public static int AsWhole(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var whole) ? whole : throw Wrong(name, "a whole number");

    private static FormatException Wrong(string name, string expected) => new($"'{name}' is not {expected}");
}
