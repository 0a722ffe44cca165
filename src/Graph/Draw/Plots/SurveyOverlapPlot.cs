using System.Globalization;
using Graph.Draw.Svg;

namespace Graph.Draw.Plots;

/// <summary>Which lists cover the same papers, in the manner of UpSet (Lex et al., IEEE TVCG 20, 2014): a column for each set of
/// lists.</summary>
internal static class SurveyOverlapPlot
{
    private const int MostColumns = 24;
    private const int MostLists = 16;
    private const double Label = 260;
    private const double SizeBar = 90;
    private const double Column = 30;
    private const double Row = 24;
    private const double BarHeight = 150;

    /// <summary>The plot, or null where fewer than two lists cover papers.</summary>
    public static string? Draw(SurveyOverlap overlap)
    {
        if (overlap.Lists.Length < 2)
        {
            return null;
        }

        var lists = overlap.Lists.Take(MostLists).ToList();
        var drawable = overlap.Shares.Where(s => s.Lists.Max < MostLists).ToList();
        var columns = drawable.Take(MostColumns).ToList();
        var width = Math.Max(520, X(columns.Count) + PlotCanvas.Margin);
        var canvas = new PlotCanvas(
            "Overlap of surveys",
            Note(overlap, lists.Count, columns.Count),
            width,
            BarHeight + 16 + (lists.Count * Row)
        );
        DrawLists(canvas, lists, width);
        for (var i = 0; i < columns.Count; i++)
        {
            DrawColumn(canvas, columns[i].Lists, columns[i].Papers, X(i), lists.Count, columns[0].Papers);
        }

        return canvas.Finish();
    }

    private static void DrawLists(PlotCanvas canvas, List<(string Name, int Papers)> lists, double width)
    {
        for (var i = 0; i < lists.Count; i++)
        {
            var y = RowY(i);
            if (i % 2 == 0)
            {
                canvas.Rectangle(
                    PlotCanvas.Margin,
                    y - (Row / 2),
                    width - (2 * PlotCanvas.Margin),
                    Row,
                    "stripe",
                    ShownText.Of(lists[i].Name)
                );
            }

            canvas.Text(PlotCanvas.Margin + 4, y + 4, "", lists[i].Name, Label - 12);
            var length = SizeBar * lists[i].Papers / lists[0].Papers;
            canvas.Rectangle(
                PlotCanvas.Margin + Label,
                y - 7,
                Math.Max(1, length),
                14,
                "m5",
                $"{ShownText.Of(lists[i].Name)}: {lists[i].Papers}"
            );
            canvas.Text(PlotCanvas.Margin + Label + length + 4, y + 4, "small", lists[i].Papers.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void DrawColumn(PlotCanvas canvas, IReadOnlyCollection<int> lists, int papers, double x, int rows, int most)
    {
        var height = Math.Max(1, (BarHeight - 20) * papers / most);
        var bottom = PlotCanvas.Top + BarHeight;
        canvas.Rectangle(
            x - 9,
            bottom - height,
            18,
            height,
            lists.Count == 1 ? "m6" : "m0",
            $"{papers} papers in exactly {lists.Count} of the lists"
        );
        canvas.Text(x, bottom - height - 4, "small mid", papers.ToString(CultureInfo.InvariantCulture));
        if (lists.Count > 1)
        {
            canvas.Rule(x, RowY(lists.Min()), x, RowY(lists.Max()), "edge stated w3");
        }

        for (var row = 0; row < rows; row++)
        {
            canvas.Dot(x, RowY(row), 5.5, lists.Contains(row) ? "tip-stated" : "f6");
        }
    }

    private static double X(int column) => PlotCanvas.Margin + Label + SizeBar + 50 + (column * Column);

    private static double RowY(int row) => PlotCanvas.Top + BarHeight + 16 + ((row + 0.5) * Row);

    private static string Note(SurveyOverlap overlap, int lists, int columns)
    {
        var papers = overlap.Shares.Sum(s => s.Papers);
        var several = overlap.Shares.Where(s => s.Lists.Count > 1).Sum(s => s.Papers);
        var left =
            overlap.Shares.Length > columns || overlap.Lists.Length > lists
                ? $" Shown are the {lists} largest lists and the {columns} most frequent sets of {overlap.Shares.Length}."
                : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{papers:N0} papers, {several:N0} of them in more than one list. A column counts the papers that "
                + $"exactly the lists with a dark dot cover.{left}"
        );
    }
}
