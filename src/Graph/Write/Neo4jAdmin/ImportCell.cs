using System.Text.Json;

namespace Graph.Write.Neo4jAdmin;

/// <summary>A property's value as a cell of an import file.</summary>
/// <param name="Type">The type in the header: <c>string</c>, <c>long</c>, <c>double</c>, <c>boolean</c>, or a list of these
/// (<c>long[]</c>).</param>
/// <param name="Items">The value's texts; one where it is not a list.</param>
internal readonly record struct ImportCell(string Type, IReadOnlyList<string> Items)
{
    /// <summary>Reads JSON.</summary>
    public static ImportCell Of(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var value = document.RootElement;
        if (value.ValueKind != JsonValueKind.Array)
        {
            return new(TypeOf(value), [Text(value)]);
        }

        var type = value.GetArrayLength() == 0 ? "string" : TypeOf(value[0]);
        return new(type + "[]", [.. value.EnumerateArray().Select(Text)]);
    }

    /// <summary>Whether it is a list.</summary>
    public bool IsList => Type.EndsWith("[]", StringComparison.Ordinal);

    /// <summary>A list that no cell can show: the importer reads an empty cell as no list, and an empty text as none.</summary>
    public bool IsBeyondImport => IsList && (Items.Count == 0 || (Items.Count == 1 && Items[0].Length == 0));

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static string TypeOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => "string",
            JsonValueKind.Number when value.GetRawText().AsSpan().IndexOfAny(".eE") >= 0 => "double",
            JsonValueKind.Number => "long",
            _ => "boolean",
        };
}
