using System.Globalization;
using Graph.Draw.Svg;

namespace Graph.Draw.Plots;

/// <summary>Papers per year: all of them, and below each of the most frequent tasks. Small multiples, because a paper may have several
/// tasks.</summary>
internal static class PapersPerYearPlot
{
    private const int MostTasks = 12;
    private const int MostYears = 15;
    private const double Label = 210;
    private const double Bar = 34;
    private const double Row = 44;

    /// <summary>The plot, or null where no paper has a year.</summary>
    public static string? Draw(PaperTopics topics)
    {
        var dated = topics.Papers.Where(p => p.Year is not null).ToList();
        if (dated.Count == 0)
        {
            return null;
        }

        var last = dated.Max(p => p.Year!.Value);
        var first = Math.Max(dated.Min(p => p.Year!.Value), last - MostYears + 1);
        var years = Enumerable.Range(first, last - first + 1).ToList();
        var tasks = PaperTopics.MostFrequent(dated.SelectMany(p => p.Tasks), MostTasks);
        var rows = tasks
            .Select(task => (Name: task, Counts: Count(years, dated.Where(p => p.Tasks.Contains(task)).Select(p => p.Year!.Value))))
            .Prepend((Name: "All papers", Counts: Count(years, dated.Select(p => p.Year!.Value))))
            .ToList();
        var width = Math.Max(480, (2 * PlotCanvas.Margin) + Label + (years.Count * (Bar + 6)));
        var canvas = new PlotCanvas("Papers per year and task", Note(topics, dated.Count, first), width, (rows.Count * Row) + 20);
        for (var i = 0; i < rows.Count; i++)
        {
            DrawRow(canvas, rows[i].Name, rows[i].Counts, years, PlotCanvas.Top + (i * Row), i == 0 ? 5 : 0);
        }

        for (var i = 0; i < years.Count; i++)
        {
            canvas.Text(
                X(i) + (Bar / 2),
                PlotCanvas.Top + (rows.Count * Row) + 14,
                "small mid",
                years[i].ToString(CultureInfo.InvariantCulture)
            );
        }

        return canvas.Finish();
    }

    private static void DrawRow(PlotCanvas canvas, string name, int[] counts, List<int> years, double top, int hue)
    {
        var most = Math.Max(1, counts.Max());
        canvas.Text(PlotCanvas.Margin, top + Row - 8, "", name, Label - 12);
        canvas.Rule(X(0), top + Row - 4, X(years.Count) - 6, top + Row - 4, "rule");
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0)
            {
                continue;
            }

            var height = Math.Max(1, (Row - 20) * counts[i] / most);
            canvas.Rectangle(X(i), top + Row - 4 - height, Bar, height, $"m{hue}", $"{ShownText.Of(name)}, {years[i]}: {counts[i]}");
            canvas.Text(X(i) + (Bar / 2), top + Row - 7 - height, "small mid", counts[i].ToString(CultureInfo.InvariantCulture));
        }
    }

    private static double X(int year) => PlotCanvas.Margin + Label + (year * (Bar + 6));

    private static int[] Count(List<int> years, IEnumerable<int> of)
    {
        var counts = of.CountBy(y => y).ToDictionary();
        return [.. years.Select(y => counts.GetValueOrDefault(y))];
    }

    private static string Note(PaperTopics topics, int dated, int first)
    {
        var undated = topics.Papers.Length - dated;
        var earlier = topics.Papers.Count(p => p.Year < first);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{dated:N0} papers with a year; {undated:N0} without one and {earlier:N0} before {first} are not "
                + $"shown. Each row has its own scale; a paper counts for each of its tasks."
        );
    }
}
