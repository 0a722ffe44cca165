using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace Graph.Ask.Questions;

/// <summary>Writes tables for other programs: nothing of the data is read as markup there.</summary>
public static class AnalysisTableWriter
{
    /// <summary>The forms there are.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["json", "csv", "markdown", "latex"];

    /// <summary>Writes a table in one of <see cref="Forms"/>.</summary>
    public static void Write(AnalysisTable table, string form, TextWriter output)
    {
        switch (form)
        {
            case "json":
                WriteJson(table, output);
                break;
            case "csv":
                WriteCsv(table, output);
                break;
            case "markdown":
                WriteMarkdown(table, output);
                break;
            case "latex":
                WriteLatex(table, output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(form), form, "No such form.");
        }
    }

    /// <summary>A value as a person reads it: null as nothing, lists with semicolons.</summary>
    public static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => string.Empty,
            JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Text)),
            JsonValueKind.Number when value.GetRawText().Contains('.', StringComparison.Ordinal) => value
                .GetDouble()
                .ToString("0.###", CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };

    private static void WriteJson(AnalysisTable table, TextWriter output)
    {
        output.Write($"{{\"columns\":{JsonSerializer.Serialize(table.Columns)},\"rows\":[");
        for (var i = 0; i < table.Rows.Count; i++)
        {
            output.Write(i == 0 ? "\n" : ",\n");
            output.Write($"[{string.Join(',', table.Rows[i].Select(v => v.GetRawText()))}]");
        }

        output.WriteLine("]}");
    }

    private static void WriteCsv(AnalysisTable table, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        foreach (var row in table.Rows.Select(r => r.Select(Text)).Prepend(table.Columns))
        {
            row.ToList().ForEach(field => csv.WriteField(field));
            csv.EndRecord();
        }
    }

    private static void WriteMarkdown(AnalysisTable table, TextWriter output)
    {
        output.WriteLine($"| {string.Join(" | ", table.Columns.Select(Markdown))} |");
        output.WriteLine($"|{string.Concat(table.Columns.Select(_ => " --- |"))}");
        foreach (var row in table.Rows)
        {
            output.WriteLine($"| {string.Join(" | ", row.Select(v => Markdown(Text(v))))} |");
        }
    }

    private static void WriteLatex(AnalysisTable table, TextWriter output)
    {
        output.WriteLine($"\\begin{{tabular}}{{{new string('l', table.Columns.Count)}}}");
        output.WriteLine("\\hline");
        output.WriteLine($"{string.Join(" & ", table.Columns.Select(Latex))} \\\\");
        output.WriteLine("\\hline");
        foreach (var row in table.Rows)
        {
            output.WriteLine($"{string.Join(" & ", row.Select(v => Latex(Text(v))))} \\\\");
        }

        output.WriteLine("\\hline");
        output.WriteLine("\\end{tabular}");
    }

    private static string Markdown(string text) =>
        Escape(
            text,
            c =>
                c switch
                {
                    '\n' or '\r' => " ",
                    '<' => "&lt;",
                    '&' => "&amp;",
                    '\\' or '|' or '`' or '*' or '_' or '[' or ']' => $"\\{c}",
                    _ => null,
                }
        );

    private static string Latex(string text) =>
        Escape(
            text,
            c =>
                c switch
                {
                    '\n' or '\r' => " ",
                    '\\' => "\\textbackslash{}",
                    '~' => "\\textasciitilde{}",
                    '^' => "\\textasciicircum{}",
                    '&' or '%' or '$' or '#' or '_' or '{' or '}' => $"\\{c}",
                    _ => null,
                }
        );

    private static string Escape(string text, Func<char, string?> escape)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            result.Append(escape(character) ?? character.ToString());
        }

        return result.ToString();
    }
}
