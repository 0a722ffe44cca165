using System.Collections.Immutable;
using Graph.Ask;
using Graph.Ask.Report;
using Graph.Draw.Plots;
using Graph.Model;
using Graph.Text;
using Graph.Write.Report;

namespace Graph.Tests.Write.Report;

public sealed class ReportMarkdownTests
{
    [Fact]
    public void A_report_shows_counts_sources_accuracy_plots_and_remarks()
    {
        var written = new StringWriter { NewLine = "\n" };

        new ReportMarkdown(Report(), [new ReportPlot("papers.svg", "Papers per year", "<svg/>")]).Write(written);

        Expected.Matches("report.md", written.ToString());
    }

    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("<script>", @"&lt;script\>")]
    [InlineData("*a* _b_ `c` [d](e)", @"\*a\* \_b\_ \`c\` \[d\](e)")]
    [InlineData("two\nlines", "two lines")]
    public void Text_stands_in_Markdown_as_itself(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    private static BuildReport Report() =>
        new()
        {
            Sources =
            [
                new SourceReport
                {
                    Id = "a-list",
                    Path = "lists/a-list.md",
                    Title = "A <b>list</b>",
                    Sha256 = "00",
                    Changed = true,
                    Lines = 12,
                    Papers = 1200,
                    Models = 3,
                    Datasets = 0,
                    Merged = 7,
                    Relations = 40,
                    Unrelated = 2,
                },
                new SourceReport
                {
                    Id = "quiet",
                    Path = "lists/quiet.md",
                    Title = "Quiet",
                    Sha256 = "00",
                    Lines = 1,
                    Papers = 0,
                    Models = 0,
                    Datasets = 0,
                    Merged = 0,
                    Relations = 0,
                    Unrelated = 0,
                },
            ],
            Counts = new GraphCounts(Counts(("Model", 3), ("Paper", 1190)), Counts(("BUILDS_ON", 40)), Counts(("stated", 40))),
            Merges = 7,
            Diagnostics =
            [
                new Diagnostic("lists/a-list.md", 0, 0, "G001", Severity.Info, "the file is not UTF-8."),
                new Diagnostic(
                    "lists/a-list.md",
                    1042,
                    3,
                    "G104",
                    Severity.Warning,
                    "the link has a stray ']'; read as “https://example.org/a|b”."
                ),
                new Diagnostic("ledger.yaml", 3, 0, "G301", Severity.Error, "nothing is called 'x'."),
            ],
        };

    private static ImmutableSortedDictionary<string, int> Counts(params (string, int)[] counts) =>
        counts.ToImmutableSortedDictionary(c => c.Item1, c => c.Item2, StringComparer.Ordinal);
}
