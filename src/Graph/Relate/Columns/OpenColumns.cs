using Graph.Model;

namespace Graph.Relate.Columns;

/// <summary>Columns whose head leaves open what for: <c>Dataset</c> may be what a model was trained on or what it was assessed on (where
/// another column says what it was assessed on, it is the first), and <c>LLM</c> in a table of papers what they use, test or
/// attack.</summary>
internal static class OpenColumns
{
    /// <summary>Whether the columns beside it decide what a column of data is.</summary>
    public static bool IsDecided(Mention mention) =>
        mention.Cells.Any(c => ColumnHeads.Of(c.Header) is ColumnKind.EvaluatedOn or ColumnKind.Environments);

    /// <summary>What was left, once for each table.</summary>
    public static IEnumerable<UndecidedName> Left(IEnumerable<Entry> entries) =>
        from entry in entries
        from cell in entry.Mention.Cells
        let head = ColumnHeads.Of(cell.Header)
        where IsOpen(head, entry.Mention) && CellValues.Of(cell).Any()
        group (entry, cell, head) by (entry.Mention.Source, cell.Header, entry.Mention.Section.LastOrDefault()?.Quote.Line) into table
        let first = table.First()
        select new UndecidedName(
            first.entry.Mention.Source,
            first.entry.Mention.Line,
            first.cell.Header,
            first.head == ColumnKind.Data
                ? "the head of the column does not say whether this is data to train on or to be assessed on"
                : "the head of the column does not say whether these models are built on, tested or attacked"
        );

    private static bool IsOpen(ColumnKind? head, Mention mention) =>
        head switch
        {
            ColumnKind.Data => mention.Kind != MentionKind.Dataset && !IsDecided(mention),
            ColumnKind.Parts => mention.Kind == MentionKind.Paper,
            _ => false,
        };
}
