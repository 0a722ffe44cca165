using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Graph.Ask.Questions;
using Graph.Ask.Tables;

namespace Graph.Tests.Ask;

public sealed class LatexTableTests
{
    private static readonly string[] Texts =
    [
        @"100 % of {a}_b & c^d ~ #1 $x$ \n <|> ""quoted"" [x]",
        "Müller, Łukasz Đỗ, Nguyễn Thị Ấn, Ștefan, İbrahim, Søren Þór",
        "α-CLIP, Δ-Net, R² ≥ 0.5 ± 0.1, 10–20 µm, “quoted” — ‘so’… → ∞ ★ ™",
        "https://github.com/somebody/a-repository-with-a-very-long-name/blob/main/and/a/path/README.md?query=1",
        "AVeryLongNameWithoutAnyBlankThatNobodyWouldWriteButSomebodyMight_and_more_of_it",
        "医学 и русский \u202Ereversed\u202C zero\u200Bwidth",
        "",
    ];

    [Fact]
    public void A_small_table_has_rules_heads_caption_and_label()
    {
        var table = new AnalysisTable(["model", "buildsOn", "papers"], [Row("CLIP", "R&D_1", 3)])
        {
            Caption = "Who builds on whom?",
            Label = "who_builds",
        };

        Assert.Equal(
            """
            % \usepackage[T1]{fontenc} \usepackage{array,booktabs}
            \begin{table}
            \centering\footnotesize
            \caption{Who builds on whom?}\label{tab:who-builds}
            \begin{tabular}{@{}llr@{}}
            \toprule
            Model & Builds on & Papers \\
            \midrule
            CLIP & R\&D\_1 & 3 \\
            \bottomrule
            \end{tabular}
            \end{table}

            """.ReplaceLineEndings("\n"),
            Written(table)
        );
    }

    [Theory]
    [InlineData(3, 5)]
    [InlineData(6, 5)]
    [InlineData(4, 120)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void Whatever_a_table_holds_pdflatex_sets_it_within_the_margins(int columns, int rows)
    {
        Assert.SkipUnless(
            File.Exists("/usr/bin/pdflatex"),
            "pdflatex is not installed (package texlive-latex-extra): LaTeX cannot be compiled."
        );
        var table = new AnalysisTable(
            [.. Enumerable.Range(0, columns).Select(c => c % 3 == 2 ? $"count({c})" : "someColumn")],
            [
                .. Enumerable
                    .Range(0, rows)
                    .Select(r =>
                        Row([.. Enumerable.Range(0, columns).Select(c => c % 3 == 2 ? (object)(r * 37) : Texts[(r + c) % Texts.Length])])
                    ),
            ]
        );

        var log = Compile(Written(table));

        Assert.True(
            !log.Contains("Overfull \\hbox", StringComparison.Ordinal),
            log[Math.Max(0, log.IndexOf("Overfull", StringComparison.Ordinal))..]
        );
        Assert.DoesNotContain("Missing character", log, StringComparison.Ordinal);
    }

    private static string Written(AnalysisTable table)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        TableFormats.Write(table, "latex", output);
        return output.ToString();
    }

    private static string Compile(string table)
    {
        var folder = Directory.CreateTempSubdirectory("graph-latex-").FullName;
        try
        {
            File.WriteAllText(
                Path.Combine(folder, "page.tex"),
                "\\documentclass{article}\n\\usepackage[T1]{fontenc}\n\\usepackage{array,booktabs,longtable}\n"
                    + $"\\begin{{document}}\n{table}\\end{{document}}\n"
            );
            using var process = Process.Start(
                new ProcessStartInfo("pdflatex", ["-interaction=nonstopmode", "-halt-on-error", "page.tex"])
                {
                    WorkingDirectory = folder,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, said);
            return File.ReadAllText(Path.Combine(folder, "page.log"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IReadOnlyList<JsonElement> Row(params object[] values) => [.. values.Select(v => JsonSerializer.SerializeToElement(v))];
}
