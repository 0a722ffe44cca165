using System.Text;
using Graph.Read.Lint;
using Graph.Read.Lists;
using Graph.Sources;

namespace Graph.Tests.Read.Lint;

/// <summary>What a maintainer is told about a list.</summary>
public sealed class ListLinterTests
{
    private const string List = """
        # Papers

        - [CVPR 2021] A Useful Title of Some Words [[pdf]](https://arxiv.org/abs/2206.14579)
        - [CVPR 2022] Another Title of Some Words [[pdf]](https://arxiv.org/abs/2101.00001)
        - [CVPR 2022] Another Title of Some Words [[pdf]](https://arxiv.org/abs/2101.00001)
        - [ACL 2022] A Title with a Copied Link [[pdf]](https://arxiv.org/abs/2101.00001)
        - [ICCV 2021] A Paper of Other Proceedings [[pdf]](https://openaccess.thecvf.com/content/CVPR2020/papers/X_paper.pdf)
        - [ACL 2022] A Title without an Address [[pdf]]()
        """;

    [Theory]
    [InlineData("list.md(3): G123 the year is 2021, but arxiv.org/abs/2206.14579 came to arXiv in 2022.")]
    [InlineData("list.md(5): G121 “Another Title of Some Words” stands already at line 4.")]
    [InlineData(
        "list.md(6): G122 https://arxiv.org/abs/2101.00001 is also the paper of “Another Title of Some Words” "
            + "(line 4); one of the two links is wrong."
    )]
    [InlineData("list.md(7): G124 the entry says ICCV 2021, its link leads to CVPR 2020.")]
    [InlineData("list.md(8,41): G105 the link '[pdf]' has no address; it was left out.")]
    public void A_defect_is_told_with_its_place(string finding) =>
        Assert.Contains(finding, Check().Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void Findings_come_in_the_order_of_their_places()
    {
        var findings = Check();

        Assert.Equal(findings.Order(), findings);
    }

    private static List<Graph.Model.Diagnostic> Check() =>
        [.. ListLinter.Check(ListReader.Read(SourceReader.Read(Encoding.UTF8.GetBytes(List), "list", "list.md").Source!))];
}
