using System.Globalization;
using System.Text.Json;
using Graph.Ask.Tables;

namespace Graph.Ask.Questions;

/// <summary>The answer of an analysis.</summary>
/// <param name="Columns">The columns' names.</param>
/// <param name="Rows">One value a column: texts, numbers (a float shows a point or an exponent), truth values, null, lists of
/// these.</param>
public sealed record AnalysisTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<JsonElement>> Rows) : IAnswerTable
{
    /// <inheritdoc/>
    public string? Caption { get; init; }

    /// <inheritdoc/>
    public string? Label { get; init; }

    /// <inheritdoc/>
    public int RowCount => Rows.Count;

    /// <inheritdoc/>
    public string Text(int row, int column) => Text(Rows[row][column]);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter json, int row, int column) => json.WriteRawValue(Rows[row][column].GetRawText());

    // Lists are parted by semicolons; three decimals are enough to read.
    private static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => string.Empty,
            JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Text)),
            JsonValueKind.Number when value.GetRawText().Contains('.', StringComparison.Ordinal) => value
                .GetDouble()
                .ToString("0.###", CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
}
