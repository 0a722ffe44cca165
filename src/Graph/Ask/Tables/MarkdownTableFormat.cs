using Graph.Text;

namespace Graph.Ask.Tables;

/// <summary>A Markdown table.</summary>
internal sealed class MarkdownTableFormat : ITableFormat
{
    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public void Write(IAnswerTable table, TextWriter output)
    {
        WriteRow(table.Columns, output);
        output.WriteLine($"|{string.Concat(table.Columns.Select(_ => " --- |"))}");
        for (var row = 0; row < table.RowCount; row++)
        {
            WriteRow(table.Texts(row), output);
        }
    }

    private static void WriteRow(IEnumerable<string> cells, TextWriter output) =>
        output.WriteLine($"| {string.Join(" | ", cells.Select(MarkdownText.Escape))} |");
}
