using Graph.Model;
using Graph.Read.Lists.Blocks;

namespace Graph.Read.Lists.Repairs;

/// <summary>Gives rows that a blank line cut off from their table back to it.</summary>
internal static class CutOffRows
{
    /// <summary>The blocks with such rows as rows.</summary>
    public static IReadOnlyList<Block> Repair(SourceText source, IReadOnlyList<Block> blocks, List<Diagnostic> diagnostics)
    {
        var repaired = new List<Block>(blocks.Count);
        Table? table = null;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Row)
            {
                table = block.Table;
            }
            else if (table is null || block.Kind != BlockKind.Paragraph || !IsRow(source, block))
            {
                table = null;
            }

            if (block.Kind == BlockKind.Row || table is null)
            {
                repaired.Add(block);
                continue;
            }

            var rows = Rows(block, table).Where(row => row.Cells.Count > 1).ToList();
            if (rows.Count == 0)
            {
                repaired.Add(block);
                continue;
            }

            var line = source.LineAt(block.Start);
            diagnostics.Add(
                new Diagnostic(
                    source.Path,
                    line,
                    0,
                    RepairCodes.CutOffRows,
                    Severity.Warning,
                    "a blank line cuts this row off from its table; it was read as a row of that table."
                )
            );
            repaired.AddRange(rows);
        }

        return repaired;
    }

    private static bool IsRow(SourceText source, Block block)
    {
        var line = source.Line(source.LineAt(block.Start)).Trim();
        return block.Item is null && line.Length > 2 && line[0] == '|' && line[^1] == '|' && line.Count('|') >= 3;
    }

    private static IEnumerable<Block> Rows(Block block, Table table)
    {
        var line = new List<Run>();
        foreach (var run in block.Runs)
        {
            if (!run.IsBreak)
            {
                line.Add(run);
                continue;
            }

            yield return Row(block, table, line);
            line = [];
        }

        if (line.Count > 0)
        {
            yield return Row(block, table, line);
        }
    }

    private static Block Row(Block block, Table table, List<Run> line) =>
        new()
        {
            Kind = BlockKind.Row,
            Table = table,
            Cells = Cells(line),
            Item = block.Item,
            Start = line.Count > 0 ? line[0].Start : block.Start,
            End = line.Count > 0 ? line[^1].End : block.End,
        };

    private static List<IReadOnlyList<Run>> Cells(List<Run> line)
    {
        var cells = new List<IReadOnlyList<Run>>();
        var cell = new List<Run>();
        foreach (var run in line)
        {
            var from = 0;
            for (var bar = NextBar(run, from); bar >= 0; bar = NextBar(run, from))
            {
                Add(cell, run, from, bar);
                cells.Add(cell);
                cell = [];
                from = bar + 1;
            }

            Add(cell, run, from, run.Text.Length);
        }

        // What stands before the first bar is not a cell.
        return cells.Count > 0 ? cells[1..] : cells;
    }

    private static int NextBar(Run run, int from) => run.Kind == RunKind.Text && run.Link is null ? run.Text.IndexOf('|', from) : -1;

    private static void Add(List<Run> cell, Run run, int from, int to)
    {
        if (run.Kind != RunKind.Text || (from == 0 && to == run.Text.Length))
        {
            cell.Add(run);
        }
        else if (to > from)
        {
            cell.Add(
                run with
                {
                    Text = run.Text[from..to],
                    Start = Math.Min(run.End, run.Start + from),
                    End = Math.Min(run.End, run.Start + to),
                }
            );
        }
    }
}
