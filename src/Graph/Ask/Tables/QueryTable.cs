using System.Text.Json;
using Graph.Query.Values;
using Graph.Store;

namespace Graph.Ask.Tables;

/// <summary>The answer of a query as a table.</summary>
/// <param name="answer">The answer.</param>
public sealed class QueryTable(QueryAnswer answer) : IAnswerTable
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Columns => answer.Columns;

    /// <inheritdoc/>
    public int RowCount => answer.Rows.Count;

    /// <inheritdoc/>
    public string Text(int row, int column) => answer.Rows[row][column] is { IsNull: false } value ? ValueText.Plain(value) : "";

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter json, int row, int column) => ValueJson.Write(json, answer.Rows[row][column]);
}
