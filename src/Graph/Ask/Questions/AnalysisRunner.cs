using System.Collections.Immutable;
using System.Text.Json;
using Graph.Ask.Questions.Steps;
using Graph.Query.Values;
using Graph.Store;

namespace Graph.Ask.Questions;

/// <summary>Answers analyses, whatever holds the graph: all backends give the same rows.</summary>
/// <param name="backend">What is asked.</param>
public sealed class AnalysisRunner(IGraphBackend backend)
{
    /// <summary>Runs an analysis.</summary>
    /// <param name="analysis">Which.</param>
    /// <param name="parameters">A value for every parameter of it: see <see cref="AnalysisArguments"/>.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<AnalysisTable> RunAsync(
        Analysis analysis,
        IReadOnlyDictionary<string, JsonElement> parameters,
        CancellationToken cancellation
    )
    {
        var values = parameters.ToDictionary(p => p.Key, p => ValueJson.Read(p.Value.GetRawText()), StringComparer.Ordinal);
        var answer = await backend.QueryAsync(analysis.Cypher, values, cancellation).ConfigureAwait(false);
        return AnalysisSteps.Follow(analysis, new AnalysisTable(answer.Columns, [.. answer.Rows.Select(Row)])) with
        {
            Caption = analysis.Title,
            Label = analysis.Name,
        };
    }

    private static IReadOnlyList<JsonElement> Row(Value[] row) => row.Select(Json).ToImmutableArray();

    private static JsonElement Json(Value value)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, ValueJson.WriterOptions))
        {
            ValueJson.Write(json, value);
        }

        using var document = JsonDocument.Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
        return document.RootElement.Clone();
    }
}
