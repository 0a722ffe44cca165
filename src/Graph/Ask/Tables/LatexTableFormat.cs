using System.Text;

namespace Graph.Ask.Tables;

/// <summary>A <c>tabular</c> of LaTeX.</summary>
internal sealed class LatexTableFormat : ITableFormat
{
    /// <inheritdoc/>
    public string Name => "latex";

    /// <inheritdoc/>
    public void Write(IAnswerTable table, TextWriter output)
    {
        output.WriteLine($"\\begin{{tabular}}{{{new string('l', table.Columns.Count)}}}");
        output.WriteLine("\\hline");
        WriteRow(table.Columns, output);
        output.WriteLine("\\hline");
        for (var row = 0; row < table.RowCount; row++)
        {
            WriteRow(table.Texts(row), output);
        }

        output.WriteLine("\\hline");
        output.WriteLine("\\end{tabular}");
    }

    private static void WriteRow(IEnumerable<string> cells, TextWriter output) =>
        output.WriteLine($"{string.Join(" & ", cells.Select(Escape))} \\\\");

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append(
                character switch
                {
                    '\n' or '\r' => " ",
                    '\\' => "\\textbackslash{}",
                    '~' => "\\textasciitilde{}",
                    '^' => "\\textasciicircum{}",
                    '&' or '%' or '$' or '#' or '_' or '{' or '}' => $"\\{character}",
                    _ => character.ToString(),
                }
            );
        }

        return escaped.ToString();
    }
}
