using System.Text.Json;

namespace Graph.Tests.Store.Neo4j.Load;

/// <summary>Rows that a load sent.</summary>
/// <param name="Text">The whole statement.</param>
/// <param name="Parameters">Its parameters: columns, the batch's number, and which rows of them are meant.</param>
internal sealed record SentBatch(string Text, JsonElement Parameters)
{
    public long Number => Parameters.GetProperty("batch").GetInt64();

    public (int From, int To) Rows => (Parameters.GetProperty("from").GetInt32(), Parameters.GetProperty("to").GetInt32());

    /// <summary>Whether the statement does something, such as <c>DELETE x</c>.</summary>
    public bool Does(string words) => Text.Contains(words, StringComparison.Ordinal);

    /// <summary>A column as JSON.</summary>
    public string Column(int number) => Parameters.GetProperty($"c{number}").GetRawText();
}
