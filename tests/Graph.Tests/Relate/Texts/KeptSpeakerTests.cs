namespace Graph.Tests.Relate.Texts;

/// <summary>For which work a kept text speaks (contract 8).</summary>
public sealed class KeptSpeakerTests
{
    private const string GridNet =
        "**GridNet: Looking at pictures through a grid**, 2023. [[paper](https://arxiv.org/abs/2301.00001)]"
        + " [[code](https://github.com/lab/grids)]";

    private const string MeshNet =
        "**MeshNet: Looking at pictures through a mesh**, 2023. [[paper](https://arxiv.org/abs/2301.00002)]"
        + " [[code](https://github.com/lab/grids)]";

    private const string Trained = "We train our model on Visual Genome.\n";

    [Fact]
    public void A_readme_speaks_for_the_only_work_that_links_it()
    {
        using var scene = new KeptScene(GridNet).WithReadme("lab/grids", "# Installation\n" + Trained);

        Assert.Equal(["GridNet TRAINED_ON Visual Genome"], scene.Facts());
    }

    [Theory]
    [InlineData("# MeshNet\n")]
    [InlineData("# MeshNet (CVPR 2023)\n")]
    [InlineData("# Looking at pictures: code of MeshNet\n")]
    [InlineData("# MeshNet: Looking at pictures through a mesh\n")]
    public void A_readme_speaks_for_the_work_that_its_first_heading_names(string heading)
    {
        using var scene = new KeptScene(GridNet, MeshNet).WithReadme("lab/grids", heading + Trained);

        Assert.Equal(["MeshNet TRAINED_ON Visual Genome"], scene.Facts());
    }

    [Theory]
    [InlineData("@article{x, title={{MeshNet}: Looking at Pictures\n  through a Mesh}, year={2023}}")]
    [InlineData("@misc{x, title = \"Another spelling of it\", eprint = {2301.00002}}")]
    [InlineData("@article{x, journal={arXiv preprint arXiv:2301.00002}}")]
    public void A_readme_speaks_for_the_work_that_its_citation_names(string citation)
    {
        using var scene = new KeptScene(GridNet, MeshNet).WithReadme("lab/grids", $"# Code\n{Trained}```\n{citation}\n```\n");

        Assert.Equal(["MeshNet TRAINED_ON Visual Genome"], scene.Facts());
    }

    [Fact]
    public void A_readme_of_two_works_that_names_neither_is_left_and_said()
    {
        using var scene = new KeptScene(GridNet, MeshNet).WithReadme("lab/grids", "# Code\n" + Trained);

        Assert.Empty(scene.Facts());
        Assert.Contains("2 works link it", Assert.Single(scene.Left()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_readme_that_asks_to_cite_another_work_is_left_and_said()
    {
        using var scene = new KeptScene(GridNet).WithReadme(
            "lab/grids",
            $"# Toolbox\n{Trained}```\n@article{{x, title={{A toolbox for everything that moves}}}}\n```\n"
        );

        Assert.Empty(scene.Facts());
        Assert.Contains("A toolbox for everything that moves", Assert.Single(scene.Left()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_about_what_the_build_does_not_know_is_left_and_said()
    {
        using var scene = new KeptScene(GridNet).WithReadme("lab/elsewhere", "# GridNet\n" + Trained);

        Assert.Empty(scene.Facts());
        Assert.Contains("https://github.com/lab/elsewhere", Assert.Single(scene.Left()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arxiv:2301.00001")]
    [InlineData("arxiv:2301.00001v3")]
    [InlineData("https://arxiv.org/abs/2301.00001")]
    [InlineData("model:gridnet")]
    [InlineData("paper:gridnet-looking-at-pictures-through-a-grid")]
    public void A_passage_may_be_about_an_identifier_or_a_node(string about)
    {
        using var scene = new KeptScene(GridNet).With("passage", "text", about, Trained);

        Assert.Equal(["GridNet TRAINED_ON Visual Genome"], scene.Facts());
    }
}
