using System.Globalization;
using Graph.Draw.Svg;

namespace Graph.Draw.Plots;

/// <summary>How many papers there are for each task in each modality: empty cells are what nobody has listed yet.</summary>
internal static class TaskModalityHeatMap
{
    private const int MostRows = 18;
    private const int MostColumns = 14;
    private const double Label = 230;
    private const double Cell = 44;
    private const double Row = 26;
    private const double Header = 104;

    /// <summary>The plot, or null where no paper has both a task and a modality.</summary>
    public static string? Draw(PaperTopics topics)
    {
        var both = topics.Papers.Where(p => !p.Tasks.IsEmpty && !p.Modalities.IsEmpty).ToList();
        if (both.Count == 0)
        {
            return null;
        }

        var tasks = PaperTopics.MostFrequent(both.SelectMany(p => p.Tasks), MostRows);
        var modalities = PaperTopics.MostFrequent(both.SelectMany(p => p.Modalities), MostColumns);
        var counts = both.SelectMany(p => p.Tasks.SelectMany(t => p.Modalities.Select(m => (t, m)))).CountBy(c => c).ToDictionary();
        var most = counts.Values.Max();
        var note = string.Create(
            CultureInfo.InvariantCulture,
            $"{both.Count:N0} of {topics.Papers.Length:N0} papers have both a task and a modality; a paper counts "
                + $"in each cell that it belongs to. The {tasks.Length} most frequent tasks, the {modalities.Length} "
                + $"most frequent modalities."
        );
        var width = Math.Max(480, (2 * PlotCanvas.Margin) + Label + (modalities.Length * Cell) + 60);
        var canvas = new PlotCanvas("Papers by task and modality", note, width, Header + (tasks.Length * Row));
        for (var column = 0; column < modalities.Length; column++)
        {
            canvas.Text(X(column) + 18, PlotCanvas.Top + Header - 8, "", modalities[column], Header + 24, turned: -40);
        }

        for (var row = 0; row < tasks.Length; row++)
        {
            canvas.Text(PlotCanvas.Margin, Y(row) + 17, "", tasks[row], Label - 12);
            for (var column = 0; column < modalities.Length; column++)
            {
                DrawCell(
                    canvas,
                    tasks[row],
                    modalities[column],
                    counts.GetValueOrDefault((tasks[row], modalities[column])),
                    most,
                    X(column),
                    Y(row)
                );
            }
        }

        return canvas.Finish();
    }

    // The eye compares areas of colour by their square root better than by their value.
    private static void DrawCell(PlotCanvas canvas, string task, string modality, int count, int most, double x, double y)
    {
        var tooltip = $"{ShownText.Of(task)}, {ShownText.Of(modality)}: {count}";
        var share = Math.Sqrt(count / (double)most);
        canvas.Rectangle(x, y, Cell - 2, Row - 2, count == 0 ? "stripe" : "m0", tooltip, count == 0 ? 1 : 0.12 + (0.88 * share));
        if (count > 0)
        {
            canvas.Text(x + ((Cell - 2) / 2), y + 17, share > 0.55 ? "mid on" : "mid", count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static double X(int column) => PlotCanvas.Margin + Label + (column * Cell);

    private static double Y(int row) => PlotCanvas.Top + Header + (row * Row);
}
