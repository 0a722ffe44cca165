using Graph.Model;

namespace Graph.Tests.Relate.Texts;

/// <summary>Where a list and the paper do not agree, both are kept and the difference is said.</summary>
public sealed class PaperContradictionTests
{
    private const string Title = "GridNet: Looking at pictures through a grid";

    [Theory]
    [InlineData("CVPR 2023", "CVPR", 2023, 0)]
    [InlineData("CVPR 2021", "CVPR", 2023, 1)]
    [InlineData("ICCV 2023", "CVPR", 2023, 1)]
    [InlineData("arXiv 2022", "CVPR", 2023, 0)]
    [InlineData("CVPR 2024", "arXiv", 2023, 0)]
    public void A_year_or_venue_that_the_record_does_not_have_is_said(string listed, string venue, int year, int remarks)
    {
        using var scene = new KeptScene($"**{Title}**, {listed}. [[paper](https://arxiv.org/abs/2301.00001)]").WithRecord(
            Title,
            venue,
            year
        );

        Assert.Equal(remarks, scene.Build().Report.Diagnostics.Count(d => d.Code == "G612"));
    }

    [Fact]
    public void A_base_that_the_readme_does_not_name_is_said_and_both_are_kept()
    {
        using var scene = new KeptScene(
            "**ChatGrid: Tuning LLaMA Model with pictures**, 2023. [[paper](https://arxiv.org/abs/2301.00001)]"
                + " [[code](https://github.com/lab/grids)]"
        ).WithReadme("lab/grids", "# ChatGrid\nOur model is based on ChatGLM-6B.\n");

        var build = scene.Build();

        var remark = Assert.Single(build.Report.Diagnostics, d => d.Code == "G612");
        Assert.Contains("builds on LLaMA, github:lab/grids(2) that it builds on ChatGLM", remark.Message, StringComparison.Ordinal);
        Assert.Equal(2, build.Graph.Relations.Count(r => r.Type == RelationTypes.BuildsOn));
    }
}
