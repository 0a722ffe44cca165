using System.Collections.Immutable;
using System.Text.Json;
using Graph.Model;
using Graph.Relate;
using Graph.Store;

namespace Graph.Ask.Report;

/// <summary>The report of a build for programs: <c>report.json</c>.</summary>
public static class ReportJson
{
    /// <summary>The file's usual name.</summary>
    public const string Name = "report.json";

    /// <summary>Writes a report. <c>timings</c> is null unless the build was asked for times, so that two builds write the same
    /// bytes.</summary>
    public static void Write(BuildReport report, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonLines.Options with { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        WriteCounts(json, "nodes", report.Counts.Nodes);
        WriteCounts(json, "relationships", report.Counts.Relationships);
        WriteCounts(json, "bases", report.Counts.Bases);
        json.WriteNumber("merges", report.Merges);
        WriteArray(json, "sources", report.Sources, WriteSource);
        WriteArray(json, "kept", report.Kept, WriteKept);
        WriteArray(json, "undecided", report.Undecided, WriteUndecided);
        WriteArray(json, "diagnostics", report.Diagnostics, WriteDiagnostic);
        WriteTimings(json, report.Timings);
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Reads from a report what <c>graph verify</c> needs: the counts, and which file each source is.</summary>
    /// <exception cref="GraphFileException">The file is not a report.</exception>
    public static (GraphCounts Counts, ImmutableArray<(string Id, string Path, string Sha256, bool IsKept)> Sources) ReadForVerification(
        string path
    )
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            return (
                new GraphCounts(ReadCounts(root, "nodes"), ReadCounts(root, "relationships"), ReadCounts(root, "bases")),
                [
                    .. root.GetProperty("sources").EnumerateArray().Select(s => Source(s, isKept: false)),
                    .. Kept(root).Select(s => Source(s, isKept: true)),
                ]
            );
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new GraphFileException(
                $"{path}: this is no report of a build ({error.Message.TrimEnd('.')}). Build again with: graph build",
                error
            );
        }
    }

    // A report that an earlier version wrote has no kept texts.
    private static IEnumerable<JsonElement> Kept(JsonElement root) =>
        root.TryGetProperty("kept", out var kept) ? kept.EnumerateArray() : [];

    private static (string Id, string Path, string Sha256, bool IsKept) Source(JsonElement source, bool isKept) =>
        (source.GetProperty("id").GetString()!, source.GetProperty("path").GetString()!, source.GetProperty("sha256").GetString()!, isKept);

    private static ImmutableSortedDictionary<string, int> ReadCounts(JsonElement root, string name) =>
        root.GetProperty(name).EnumerateObject().ToImmutableSortedDictionary(p => p.Name, p => p.Value.GetInt32(), StringComparer.Ordinal);

    private static void WriteCounts(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, int> counts)
    {
        json.WriteStartObject(name);
        foreach (var (kind, count) in counts)
        {
            json.WriteNumber(kind, count);
        }

        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter json, SourceReport source)
    {
        json.WriteString("id", source.Id);
        json.WriteString("path", source.Path);
        json.WriteString("title", source.Title);
        json.WriteString("sha256", source.Sha256);
        if (source.Provenance is { } provenance)
        {
            json.WriteString("provenance", provenance);
        }

        if (source.Changed is { } changed)
        {
            json.WriteBoolean("changed", changed);
        }

        json.WriteNumber("lines", source.Lines);
        json.WriteNumber("entries", source.Entries);
        json.WriteNumber("papers", source.Papers);
        json.WriteNumber("models", source.Models);
        json.WriteNumber("datasets", source.Datasets);
        json.WriteNumber("left", source.Left);
        json.WriteNumber("merged", source.Merged);
        json.WriteNumber("relations", source.Relations);
        json.WriteNumber("unrelated", source.Unrelated);
        json.WriteStartArray("packs");
        foreach (var pack in source.Packs)
        {
            json.WriteStringValue(pack);
        }

        json.WriteEndArray();
    }

    private static void WriteKept(Utf8JsonWriter json, KeptReport text)
    {
        json.WriteString("id", text.Id);
        json.WriteString("kind", text.Kind);
        json.WriteString("path", text.Path);
        json.WriteString("sha256", text.Sha256);
        json.WriteString("address", text.Address);
        json.WriteString("version", text.Version);
        json.WriteNumber("relations", text.Relations);
    }

    private static void WriteUndecided(Utf8JsonWriter json, UndecidedName name)
    {
        json.WriteString("source", name.Source);
        json.WriteNumber("line", name.Line);
        json.WriteString("name", name.Name);
        json.WriteString("reason", name.Reason);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("file", diagnostic.File);
        json.WriteNumber("line", diagnostic.Line);
        json.WriteNumber("column", diagnostic.Column);
        json.WriteString("code", diagnostic.Code);
        json.WriteString(
            "severity",
            diagnostic.Severity switch
            {
                Severity.Info => "info",
                Severity.Warning => "warning",
                _ => "error",
            }
        );
        json.WriteString("message", diagnostic.Message);
    }

    private static void WriteTimings(Utf8JsonWriter json, ImmutableArray<KeyValuePair<string, double>>? timings)
    {
        if (timings is not { } stages)
        {
            json.WriteNull("timings");
            return;
        }

        json.WriteStartObject("timings");
        foreach (var (stage, milliseconds) in stages)
        {
            json.WriteNumber(stage, Math.Round(milliseconds, 1));
        }

        json.WriteEndObject();
    }
}
