using Graph.Model;

namespace Graph.Relate.Columns;

/// <summary>Columns of data whose head leaves open what for: <c>Dataset</c> may be what a model was trained on or what it was assessed on.
/// Where another column says what it was assessed on, it is the first.</summary>
internal static class OpenColumns
{
    /// <summary>Whether the columns beside it decide what a column of data is.</summary>
    public static bool IsDecided(Mention mention) =>
        mention.Cells.Any(c => ColumnHeads.Of(c.Header) is ColumnKind.EvaluatedOn or ColumnKind.Environments);

    /// <summary>What was left, once for each table.</summary>
    public static IEnumerable<UndecidedName> Left(IEnumerable<Entry> entries) =>
        from entry in entries
        where entry.Mention.Kind != MentionKind.Dataset && !IsDecided(entry.Mention)
        from cell in ColumnHeads.Under(ColumnKind.Data, entry.Mention)
        where CellValues.Of(cell).Any()
        group (entry, cell) by (entry.Mention.Source, cell.Header, entry.Mention.Section.LastOrDefault()?.Quote.Line) into table
        let first = table.First()
        select new UndecidedName(
            first.entry.Mention.Source,
            first.entry.Mention.Line,
            first.cell.Header,
            "the head of the column does not say whether this is data to train on or to be assessed on"
        );
}
