using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Read.Records.Json;

/// <summary>Records as JSON: one a line, or one array (contract 7).</summary>
internal sealed class JsonRecordsFormat : ISourceFormat
{
    private const string Expected = "JSON objects with a title, one a line or all in one array";

    /// <inheritdoc/>
    public string Name => "records as JSON";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".jsonl", ".ndjson", ".json"];

    /// <inheritdoc/>
    public bool CanRead(SourceText source) => SourceFormats.EndsWith(source, Endings);

    /// <inheritdoc/>
    public Extraction Read(SourceText source)
    {
        var extraction = new RecordExtraction(source);
        foreach (var record in Cut(source))
        {
            if (record.Problem is not null)
            {
                extraction.Leave(record.Line, $"this is no JSON ({record.Problem}); it was left.");
            }
            else if (RecordShapes.Read(record.Value!.Value, source.Id) is { } work)
            {
                extraction.Add(work, record.Line, record.EndLine);
            }
            else
            {
                extraction.Leave(record.Line, "the value is no record of a work, which is an object with a title; it was left.");
            }
        }

        return extraction.Finish(Expected);
    }

    /// <inheritdoc/>
    public SourceText Decode(SourceText source) => Read(source).Source;

    // The snapshot of arXiv is JSON Lines in a file that ends in .json: what the first line holds decides.
    private static IEnumerable<JsonRecord> Cut(SourceText source)
    {
        var first = Enumerable.Range(1, source.LineCount).FirstOrDefault(line => !source.Line(line).Trim().IsEmpty);
        var isArray = first == 0 || source.Line(first).TrimStart()[0] == '[' || (EndsInJson(source) && !IsLines(source, first));
        return isArray ? JsonArrayCutter.Cut(source) : JsonLinesCutter.Cut(source);
    }

    private static bool EndsInJson(SourceText source) => SourceFormats.EndsWith(source, [".json"]);

    // One object on one line may also be the answer of a service, with its works in an array below it.
    private static bool IsLines(SourceText source, int first) =>
        JsonLinesCutter.IsRecord(source, first)
        && Enumerable.Range(first + 1, source.LineCount - first).Any(line => !source.Line(line).Trim().IsEmpty);
}
