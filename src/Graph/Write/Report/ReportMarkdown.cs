using System.Globalization;
using Graph.Ask.Report;
using Graph.Draw.Plots;
using Graph.Text;

namespace Graph.Write.Report;

/// <summary>The report of a build for people: <c>report.md</c>.</summary>
/// <param name="report">The report.</param>
/// <param name="plots">The plots that stand beside it.</param>
public sealed class ReportMarkdown(BuildReport report, IReadOnlyList<ReportPlot> plots)
{
    /// <summary>Writes the whole page.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine("# What was built");
        output.WriteLine();
        WriteCounts(output);
        WriteSources(output);
        WritePlots(output);
        WriteUndecided(output);
        WriteDefects(output);
    }

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private void WriteCounts(TextWriter output)
    {
        MarkdownTable.WriteLinedUp(output, ["node", "number:"], report.Counts.Nodes.Select(n => new[] { n.Key, Number(n.Value) }));
        MarkdownTable.WriteLinedUp(
            output,
            ["relationship", "number:"],
            report.Counts.Relationships.Select(n => new[] { MarkdownText.Escape(n.Key), Number(n.Value) })
        );
        MarkdownTable.WriteLinedUp(output, ["basis", "relationships:"], report.Counts.Bases.Select(n => new[] { n.Key, Number(n.Value) }));
    }

    private void WriteSources(TextWriter output)
    {
        output.WriteLine("## Sources");
        output.WriteLine();
        MarkdownTable.WriteLinedUp(
            output,
            ["source", "papers:", "models:", "datasets:", "merged:", "relations:", "unrelated:", "remarks:"],
            report.Sources.Select(s =>
                new[]
                {
                    MarkdownText.Escape(s.Id),
                    Number(s.Papers),
                    Number(s.Models),
                    Number(s.Datasets),
                    Number(s.Merged),
                    Number(s.Relations),
                    Number(s.Unrelated),
                    Number(report.DiagnosticsOf(s).Count()),
                }
            )
        );
        output.WriteLine(
            "“Merged” entries name something that another entry names too. Of “unrelated” ones the words tell no "
                + "more than that they are there."
        );
        output.WriteLine();
        foreach (var source in report.Sources.Where(s => !s.Packs.IsEmpty))
        {
            output.WriteLine(
                $"- {MarkdownText.Escape(source.Id)} shows its fields by its own words; the packs of the vocabulary that spoke: "
                    + $"{string.Join(", ", source.Packs)}."
            );
            output.WriteLine();
        }

        foreach (var source in report.Sources.Where(s => s.Changed == true))
        {
            output.WriteLine($"The list {MarkdownText.Escape(source.Id)} has changed since it was recorded; it was read as it is now.");
            output.WriteLine();
        }
    }

    private void WritePlots(TextWriter output)
    {
        foreach (var plot in plots)
        {
            output.WriteLine($"![{MarkdownText.Escape(plot.Caption)}]({plot.FileName})");
            output.WriteLine();
        }
    }

    private void WriteUndecided(TextWriter output)
    {
        if (report.Undecided.IsEmpty)
        {
            return;
        }

        output.WriteLine("## Names left undecided");
        output.WriteLine();
        MarkdownTable.WriteLinedUp(
            output,
            ["source", "line:", "name", "why"],
            report.Undecided.Select(n =>
                new[]
                {
                    MarkdownText.Escape(n.Source),
                    n.Line.ToString(CultureInfo.InvariantCulture),
                    MarkdownText.Escape(n.Name),
                    MarkdownText.Escape(n.Reason),
                }
            )
        );
    }

    private void WriteDefects(TextWriter output)
    {
        output.WriteLine("## Remarks on each list");
        output.WriteLine();
        output.WriteLine("For the list's maintainer: what is off, where, and how it was read.");
        output.WriteLine();
        foreach (var source in report.Sources.Where(s => report.DiagnosticsOf(s).Any()))
        {
            output.WriteLine($"### {MarkdownText.Escape(source.Title)}");
            output.WriteLine();
            MarkdownTable.WriteLinedUp(
                output,
                ["line:", "code", "remark"],
                report
                    .DiagnosticsOf(source)
                    .Select(d =>
                        new[]
                        {
                            d.Line == 0 ? string.Empty : d.Line.ToString(CultureInfo.InvariantCulture),
                            d.Code,
                            MarkdownText.Escape(d.Message),
                        }
                    )
            );
        }

        var files = report.Sources.Select(s => s.Path).ToHashSet(StringComparer.Ordinal);
        var others = report.Diagnostics.Where(d => !files.Contains(d.File)).ToArray();
        if (others.Length > 0)
        {
            output.WriteLine("### Other files");
            output.WriteLine();
            Array.ForEach(others, d => output.WriteLine($"- {MarkdownText.Escape(d.ToString())}"));
        }
    }
}
