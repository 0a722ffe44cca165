namespace Graph.Text;

/// <summary>Writes tables in Markdown.</summary>
public static class MarkdownTable
{
    // Markdown wants three at least.
    private const string Rule = "---";

    /// <summary>Writes header, rule and rows one by one, each cell as wide as its text: for answers, which may be long.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="header">Column headers, escaped already.</param>
    /// <param name="rows">Cells, escaped already; as many as there are headers.</param>
    public static void Write(TextWriter output, IReadOnlyList<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        WriteRow(output, header);
        WriteRow(output, header.Select(_ => Rule));
        foreach (var row in rows)
        {
            WriteRow(output, row);
        }
    }

    /// <summary>Writes the same with columns that line up in the source as well, and an empty line behind it: for pages that people
    /// read.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="header">Column headers; one that ends with a colon is set to the right, without the colon.</param>
    /// <param name="rows">Cells, escaped already; as many as there are headers.</param>
    public static void WriteLinedUp(TextWriter output, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var right = header.Select(h => h.EndsWith(':')).ToArray();
        string[][] all =
        [
            [.. header.Select(h => h.TrimEnd(':'))],
            .. rows.Select(r => r.ToArray()),
        ];
        var width = Enumerable.Range(0, header.Count).Select(i => Math.Max(Rule.Length, all.Max(r => r[i].Length))).ToArray();
        WriteRow(output, Padded(all[0]));
        WriteRow(output, width.Select((w, i) => right[i] ? new string('-', w - 1) + ":" : new string('-', w)));
        foreach (var row in all.Skip(1))
        {
            WriteRow(output, Padded(row));
        }

        output.WriteLine();

        IEnumerable<string> Padded(string[] row) => row.Select((c, i) => right[i] ? c.PadLeft(width[i]) : c.PadRight(width[i]));
    }

    private static void WriteRow(TextWriter output, IEnumerable<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");
}
