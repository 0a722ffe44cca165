using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Links;
using Graph.Text;

namespace Graph.Read.Lists.Candidates;

/// <summary>Learns what the columns of a table are, from its header and all its rows.</summary>
internal static class TableShapeReader
{
    // The mean of a column of names; see TitleColumn.
    private const double MaxName = 1;

    private const int MinModelColumns = 2;

    /// <summary>The shape of a table.</summary>
    public static TableShape Learn(Table table, IReadOnlyList<CutText> rows)
    {
        var headers = table.Header.Select(HeaderText).ToImmutableArray();
        var shape = new TableShape { Headers = headers, HeaderWords = [.. headers.Select(WordOf)] };
        var columns = new TableColumns(rows);
        var (title, likeness, areNames) = TitleColumn.Find(shape, columns);
        shape = shape with { TitleColumn = title };
        shape = shape with { NameColumn = areNames ? title : FindNames(shape, columns.Count) };
        shape = shape with { VenueColumn = VenueColumn.Find(shape, columns), Kind = KindOf(shape) };
        if (IsModelList(shape))
        {
            shape = shape with { IsModelList = true, Kind = MentionKind.Model, NameColumn = 0, TitleColumn = 0 };
            likeness = columns.TitleLikeness(0);
        }

        return shape with
        {
            IsResults = (shape.TitleColumn < 0 || likeness <= MaxName) && ResultsTable.Is(shape, columns),
        };
    }

    // 'LWM name': whatever is listed, its name.
    private static LinkWord? WordOf(string header) =>
        LinkWords.Find(header)
        ?? (
            PlainText.Count(header) == 2
            && LinkWords.Find(header.AsSpan(header.IndexOf(' ', StringComparison.Ordinal) + 1)) is LinkWord.Name
                ? LinkWord.Name
                : null
        );

    private static string HeaderText(IReadOnlyList<Run> cell) =>
        PlainText.Collapse(string.Concat(cell.Select(run => run.Kind == RunKind.Text ? run.Text : " ")));

    private static int FindNames(TableShape shape, int columns)
    {
        for (var column = 0; column < Math.Min(columns, shape.TitleColumn); column++)
        {
            if (shape.WordOf(column) is LinkWord.Name or LinkWord.Model or LinkWord.Dataset)
            {
                return column;
            }
        }

        return -1;
    }

    // '|  | Base model | Training data | Licence |': a name first, two heads that only models have, and no column for papers' titles.
    private static bool IsModelList(TableShape shape) =>
        shape.Headers.Length > MinModelColumns
        && (shape.Headers[0].Length == 0 || shape.HeaderWords[0] is LinkWord.Model or LinkWord.Name)
        && !shape.HeaderWords.Any(word => word is LinkWord.Title or LinkWord.Paper or LinkWord.Authors or LinkWord.Venue)
        && shape.Headers.Skip(1).Count(HeadingKinds.IsOfModelColumn) >= MinModelColumns;

    private static MentionKind KindOf(TableShape shape)
    {
        var named = shape.NameColumn >= 0 ? shape.NameColumn : shape.TitleColumn;
        if (named < 0 || named >= shape.Headers.Length)
        {
            return MentionKind.Paper;
        }

        var header = shape.Headers[named];
        return shape.HeaderWords[named] switch
        {
            LinkWord.Dataset => MentionKind.Dataset,
            LinkWord.Model => MentionKind.Model,
            LinkWord.Name when header.Contains("model", StringComparison.OrdinalIgnoreCase) => MentionKind.Model,
            LinkWord.Name when header.Contains("dataset", StringComparison.OrdinalIgnoreCase) => MentionKind.Dataset,
            _ => MentionKind.Paper,
        };
    }
}
