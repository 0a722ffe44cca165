using Graph.Text;

namespace Graph.Ask.Tables;

/// <summary>A Markdown table.</summary>
internal sealed class MarkdownTableFormat : ITableFormat
{
    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public void Write(IAnswerTable table, TextWriter output) =>
        MarkdownTable.Write(output, Escaped(table.Columns), Enumerable.Range(0, table.RowCount).Select(row => Escaped(table.Texts(row))));

    private static string[] Escaped(IEnumerable<string> cells) => [.. cells.Select(MarkdownText.Escape)];
}
