using System.Diagnostics;
using Graph.Ask.Lineage;
using Graph.Draw.Lineage;
using Graph.Draw.Lineage.Formats;
using Graph.Draw.Lineage.Print;
using Graph.Model;

namespace Graph.Tests.Draw;

public sealed class TexLineageTests
{
    [Theory]
    [InlineData(
        "50% of $x_1$ & #2 {a}~b^c\\d",
        "50\\% of \\$x\\_1\\$ \\& \\#2 \\{a\\}\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d"
    )]
    [InlineData("β-VAE – “naïve”", "\\ensuremath{\\beta}-VAE -- ``naïve''")]
    [InlineData("医学", "{[}U+533B{]}{[}U+5B66{]}")]
    public void What_means_something_to_LaTeX_is_escaped(string text, string expected) => Assert.Equal(expected, TexText.Of(text));

    [Fact]
    public void A_time_axis_and_trees_compile()
    {
        Assert.SkipUnless(
            File.Exists("/usr/bin/pdflatex"),
            "pdflatex is not installed (packages texlive-latex-extra, texlive-pictures): LaTeX cannot be compiled."
        );
        var withYears = SeededLineages.Create(40, 40, 0.3);
        var without = withYears with
        {
            Nodes = [.. withYears.Nodes.Select(n => n with { Year = null, Name = n.Name + " 50%_{x} & β é 医" })],
        };

        Assert.Equal("", Compile(Written(withYears)));
        Assert.Equal("", Compile(Written(without)));
        Assert.Contains("\\begin{forest}", Written(without), StringComparison.Ordinal);
    }

    [Fact]
    public void A_work_is_cited_by_author_year_and_word()
    {
        var graph = KnowledgeGraph.Create(
            [
                new Entity("model:clip", [Labels.Model], "CLIP", PropertyMap.Empty.With("year", 2021L)),
                new Entity(
                    "paper:clip",
                    [Labels.Paper],
                    "Learning Transferable Visual Models",
                    PropertyMap
                        .Empty.With("year", 2021L)
                        .With("authors", System.Collections.Immutable.ImmutableArray.Create("Alec Radford"))
                ),
            ],
            [
                Relation.Of(
                    RelationTypes.Introduces,
                    "paper:clip",
                    "model:clip",
                    1,
                    [new Evidence("list", 1, 1, "q", "r")],
                    PropertyMap.Empty
                ),
            ]
        );
        var lineage = LineageFinder.Find(graph, new LineageRequest { Roots = ["model:clip"] });
        var picture = Pictures.Of(lineage) with { Works = LineageWorks.Read(graph, lineage), WidthMillimetres = 85 };

        Assert.Contains("CLIP~\\cite{radford2021learning}", TikzPicture.Write(picture), StringComparison.Ordinal);
    }

    private static string Written(LineageGraph lineage)
    {
        var picture = Pictures.Of(lineage) with { WidthMillimetres = 180 };
        return new TexFormat().Write(new LineageView(lineage, picture, LineageDirection.Descendants, false));
    }

    // What LaTeX complains about; empty where it made a page.
    private static string Compile(string body)
    {
        var folder = Directory.CreateTempSubdirectory("graph-").FullName;
        File.WriteAllText(
            Path.Combine(folder, "page.tex"),
            "\\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage[scaled]{helvet}\\usepackage{textcomp,tikz}"
                + "\\usepackage[edges]{forest}"
                + "\\begin{document}\\noindent\n"
                + body
                + "\\end{document}\n"
        );
        var start = new ProcessStartInfo("pdflatex", ["-interaction=nonstopmode", "-halt-on-error", "page.tex"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var latex = Process.Start(start)!;
        var errors = latex.StandardError.ReadToEndAsync();
        var said = latex.StandardOutput.ReadToEnd();
        latex.WaitForExit();
        _ = errors.Result;
        Directory.Delete(folder, recursive: true);
        return latex.ExitCode == 0 ? "" : said;
    }
}
