using System.Collections.Immutable;
using System.Text.Json;

namespace Graph.Sources.Kept;

/// <summary>A line of the index of kept texts.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="About">What it speaks of.</param>
/// <param name="File">Its file, relative to the folder; empty where nothing was there to fetch.</param>
/// <param name="Address">Where it was fetched.</param>
/// <param name="Version">Its version; empty where none is given.</param>
/// <param name="Sha256">The hash of the file; empty where none is given.</param>
internal sealed record KeptEntry(
    string Id,
    string Kind,
    ImmutableArray<string> About,
    string File,
    string Address,
    string Version,
    string Sha256
)
{
    /// <summary>The day on which it was asked for last, such as <c>2026-11-27</c>; empty where it is not known.</summary>
    public string Retrieved { get; init; } = string.Empty;

    /// <summary>Why there is no file, such as <c>404</c>; empty where there is one.</summary>
    public string Status { get; init; } = string.Empty;

    /// <summary>The server's tag of this state; empty where it gave none.</summary>
    public string ETag { get; init; } = string.Empty;

    /// <summary>The server's date of this state, as it wrote it; empty where it gave none.</summary>
    public string LastModified { get; init; } = string.Empty;

    /// <summary>The licence that the service names; empty where it names none.</summary>
    public string Licence { get; init; } = string.Empty;

    private static readonly string[] Kinds = ["readme", "card", "abstract", "text", "record", "catalogue"];

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="wrong">Why it cannot be used; null where it can.</param>
    /// <returns>The entry; null where the line cannot be used.</returns>
    public static KeptEntry? Parse(string line, out string? wrong)
    {
        try
        {
            using var json = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 16 });
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "id").Length == 0)
            {
                wrong = "found a line without an id, expected an object with id, kind and file; it was left.";
                return null;
            }

            var kind = Text(root, "kind");
            if (!Kinds.Contains(kind))
            {
                wrong = $"found the kind '{kind}', expected one of {string.Join(", ", Kinds)}; the text was left.";
                return null;
            }

            wrong = null;
            return new KeptEntry(
                Text(root, "id"),
                kind,
                Texts(root, "about"),
                Text(root, "file"),
                Text(root, "address"),
                Text(root, "version"),
                Text(root, "sha256")
            )
            {
                Retrieved = Text(root, "retrieved"),
                Status = Text(root, "status"),
                ETag = Text(root, "etag"),
                LastModified = Text(root, "lastModified"),
                Licence = Text(root, "licence"),
            };
        }
        catch (JsonException error)
        {
            wrong = $"this line is not JSON ({error.Message}); it was left.";
            return null;
        }
    }

    /// <summary>Writes the line; a field without a value is left out.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteString("kind", Kind);
        WriteAbout(json);
        foreach (
            var (name, value) in new[]
            {
                ("file", File),
                ("status", Status),
                ("address", Address),
                ("version", Version),
                ("etag", ETag),
                ("lastModified", LastModified),
                ("licence", Licence),
                ("sha256", Sha256),
                ("retrieved", Retrieved),
            }
        )
        {
            if (value.Length > 0)
            {
                json.WriteString(name, value);
            }
        }

        json.WriteEndObject();
    }

    private void WriteAbout(Utf8JsonWriter json)
    {
        if (About is [var only])
        {
            json.WriteString("about", only);
        }
        else if (!About.IsEmpty)
        {
            json.WriteStartArray("about");
            About.Order(StringComparer.Ordinal).ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }
    }

    private static string Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;

    private static ImmutableArray<string> Texts(JsonElement root, string name) =>
        !root.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)]
        : [];
}
