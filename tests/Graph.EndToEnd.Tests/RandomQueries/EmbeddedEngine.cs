using System.Text.Json;
using Graph.Query;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Answers from the engine of this project.</summary>
internal static class EmbeddedEngine
{
    private static readonly QueryOptions Limits = QueryOptions.Default with { MaximumRows = 3000, Timeout = TimeSpan.FromSeconds(3) };

    public static Answer Ask(RandomQuery query, PropertyGraph graph)
    {
        try
        {
            var result = QueryEngine.Compile(query.Phrase.Text, graph).Run(null, Limits);
            return new Answer([.. result.Rows.Select(row => Line(row, query.HasHeaps))], null, string.Empty);
        }
        catch (QueryException error)
        {
            return new Answer(
                [],
                error.Code == ErrorCode.NotSupported ? "not supported"
                    : error.AtRunTime ? error.Kind.ToString()
                    : "compile",
                error.Message
            );
        }
    }

    private static string Line(Value[] row, bool anyOrder)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, ValueJson.WriterOptions))
        {
            ValueJson.Write(json, Value.FromList(row));
        }

        using var document = JsonDocument.Parse(buffer.ToArray());
        return string.Join(" | ", document.RootElement.EnumerateArray().Select(cell => AnswerCell.Of(cell, anyOrder)));
    }
}
