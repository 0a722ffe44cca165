using System.Text;
using System.Text.Json;
using Graph.Query.Values;

namespace Graph.Ask.Tables;

/// <summary>JSON (contract 4): columns, then rows, one a line.</summary>
internal sealed class JsonTableFormat : ITableFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public void Write(IAnswerTable table, TextWriter output)
    {
        using var buffer = new MemoryStream();
        output.Write("{\"columns\":");
        output.Write(Json(buffer, json => WriteColumns(json, table)));
        output.Write(",\"rows\":[");
        for (var row = 0; row < table.RowCount; row++)
        {
            var number = row;
            output.Write(row == 0 ? "\n" : ",\n");
            output.Write(Json(buffer, json => WriteRow(json, table, number)));
        }

        output.WriteLine("]}");
    }

    private static void WriteColumns(Utf8JsonWriter json, IAnswerTable table)
    {
        json.WriteStartArray();
        foreach (var column in table.Columns)
        {
            json.WriteStringValue(column);
        }

        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, IAnswerTable table, int row)
    {
        json.WriteStartArray();
        for (var column = 0; column < table.Columns.Count; column++)
        {
            table.WriteJson(json, row, column);
        }

        json.WriteEndArray();
    }

    private static string Json(MemoryStream buffer, Action<Utf8JsonWriter> write)
    {
        buffer.SetLength(0);
        using (var json = new Utf8JsonWriter(buffer, ValueJson.WriterOptions))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
