using System.Collections.Immutable;
using System.Text.Json;
using Graph.Query;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Ask.Questions;

/// <summary>Runs analyses with the engine in the program: no server is needed.</summary>
/// <param name="graph">The graph that is asked.</param>
public sealed class EmbeddedAnalysisRunner(PropertyGraph graph) : IAnalysisRunner
{
    /// <inheritdoc/>
    /// <exception cref="QueryException">The query cannot be compiled, or fails while it runs.</exception>
    public Task<AnalysisTable> RunAsync(
        Analysis analysis,
        IReadOnlyDictionary<string, JsonElement> parameters,
        CancellationToken cancellation
    )
    {
        var values = parameters.ToDictionary(p => p.Key, p => ValueJson.Read(p.Value.GetRawText()), StringComparer.Ordinal);
        var result = QueryEngine.Compile(analysis.Cypher, graph).Run(values, null, cancellation);
        return Task.FromResult(new AnalysisTable(result.Columns, [.. result.Rows.Select(Row)]));
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
