namespace Graph.Write.Report;

/// <summary>Writes a Markdown table whose columns line up in the source as well.</summary>
public static class MarkdownTable
{
    /// <summary>Writes header, rule and rows.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="header">Column headers; one that ends with a colon is set to the right, without the colon.</param>
    /// <param name="rows">Cells, escaped already; as many as there are headers.</param>
    public static void Write(TextWriter output, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var right = header.Select(h => h.EndsWith(':')).ToArray();
        string[][] all =
        [
            [.. header.Select(h => h.TrimEnd(':'))],
            .. rows.Select(r => r.ToArray()),
        ];
        var width = Enumerable.Range(0, header.Count).Select(i => Math.Max(3, all.Max(r => r[i].Length))).ToArray();
        WriteRow(output, all[0], width, right);
        output.WriteLine(
            "| " + string.Join(" | ", width.Select((w, i) => right[i] ? new string('-', w - 1) + ":" : new string('-', w))) + " |"
        );
        foreach (var row in all.Skip(1))
        {
            WriteRow(output, row, width, right);
        }

        output.WriteLine();
    }

    private static void WriteRow(TextWriter output, string[] row, int[] width, bool[] right) =>
        output.WriteLine("| " + string.Join(" | ", row.Select((c, i) => right[i] ? c.PadLeft(width[i]) : c.PadRight(width[i]))) + " |");
}
