using System.Text;
using System.Text.Json;
using Graph.Query.Values;
using Spectre.Console;

namespace Graph.Cli.Commands.Query;

/// <summary>Writes rows in the format that was asked for.</summary>
internal static class AnswerWriter
{
    /// <summary>The names of the formats.</summary>
    public static readonly string[] Formats = ["table", "json", "csv", "markdown"];

    /// <summary>Writes the rows.</summary>
    public static void Write(QueryAnswer answer, string format, ProgramContext context)
    {
        switch (format)
        {
            case "json":
                WriteJson(answer, context.Output);
                break;
            case "csv":
                WriteLines(answer, context.Output, (writer, cells) => writer.WriteLine(string.Join(',', cells.Select(CsvCell))));
                break;
            case "markdown":
                WriteMarkdown(answer, context.Output);
                break;
            default:
                WriteTable(answer, context.Screen);
                break;
        }
    }

    private static void WriteJson(QueryAnswer answer, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, ValueJson.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteStartArray("columns");
            foreach (var column in answer.Columns)
            {
                json.WriteStringValue(column);
            }

            json.WriteEndArray();
            json.WriteStartArray("rows");
            foreach (var row in answer.Rows)
            {
                json.WriteStartArray();
                foreach (var value in row)
                {
                    ValueJson.Write(json, value);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WriteMarkdown(QueryAnswer answer, TextWriter output)
    {
        output.WriteLine("| " + string.Join(" | ", answer.Columns.Select(MarkdownCell)) + " |");
        output.WriteLine("|" + string.Concat(Enumerable.Repeat(" --- |", answer.Columns.Count)));
        foreach (var row in answer.Rows)
        {
            output.WriteLine("| " + string.Join(" | ", row.Select(value => MarkdownCell(Text(value)))) + " |");
        }
    }

    private static void WriteLines(QueryAnswer answer, TextWriter output, Action<TextWriter, IEnumerable<string>> write)
    {
        write(output, answer.Columns);
        foreach (var row in answer.Rows)
        {
            write(output, row.Select(Text));
        }
    }

    private static void WriteTable(QueryAnswer answer, IAnsiConsole screen)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var column in answer.Columns)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(column)));
        }

        foreach (var row in answer.Rows)
        {
            table.AddRow(row.Select(value => new Spectre.Console.Text(Text(value))));
        }

        screen.Write(table);
        screen.WriteLine(answer.Rows.Count == 1 ? "1 row" : $"{answer.Rows.Count} rows");
    }

    private static string Text(Value value) => value.IsNull ? "" : ValueText.Plain(value);

    // A cell that begins like a formula would be run by spreadsheet programs.
    private static string CsvCell(string cell)
    {
        var safe = cell.Length > 0 && "=@".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    private static string MarkdownCell(string cell) =>
        cell.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .ReplaceLineEndings(" ");
}
