using System.Collections.Immutable;
using System.Text.Json;
using Graph.Read.Records.Json.Shapes;

namespace Graph.Read.Records.Json;

/// <summary>The shapes of records that are known: the one list of them.</summary>
internal static class RecordShapes
{
    /// <summary>All shapes; the plain one, which has the least to be known by, comes last.</summary>
    public static ImmutableArray<IRecordShape> All { get; } =
    [new OpenAlexShape(), new CrossrefShape(), new SemanticScholarShape(), new ArxivShape(), new PapercopilotShape(), new PlainShape()];

    /// <summary>What an object says of a work; null where it is not one.</summary>
    public static WorkRecord? Read(JsonElement record, string source) =>
        record.ValueKind == JsonValueKind.Object ? All.FirstOrDefault(s => s.Fits(record))?.Read(record, source) : null;
}
