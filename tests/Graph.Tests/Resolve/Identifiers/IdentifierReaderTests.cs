using Graph.Knowledge.Identifiers;

namespace Graph.Tests.Resolve.Identifiers;

public sealed class IdentifierReaderTests
{
    public static TheoryData<string, string> Addresses
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (
                var line in File.ReadLines(ProjectFolder.Path("tests/Graph.Tests/Resolve/Identifiers/addresses.tsv"))
                    .Where(l => l.Contains('\t', StringComparison.Ordinal))
            )
            {
                rows.Add(line.Split('\t')[0], line.Split('\t')[1]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void An_address_gives_its_identifier(string address, string identifier) =>
        Assert.Equal(identifier, IdentifierSchemes.Read(address)?.ToString() ?? "-");

    [Fact]
    public void The_preprint_the_page_and_the_file_of_an_ACL_paper_share_one_identifier() =>
        Assert.Single(
            new[]
            {
                "https://aclanthology.org/2022.emnlp-main.256",
                "https://aclanthology.org/2022.emnlp-main.256.pdf",
                "https://doi.org/10.18653/v1/2022.emnlp-main.256",
            }
                .Select(IdentifierSchemes.Read)
                .Distinct()
        );

    [Fact]
    public void A_redirect_is_followed_to_the_address_that_it_carries() =>
        Assert.Equal(
            "https://openaccess.thecvf.com/content/ICCV2023/papers/A_paper.pdf",
            Redirect.Follow(
                "https://www.google.de/url?sa=t&url=https%3A%2F%2Fopenaccess.thecvf.com%2Fcontent%2FICCV2023%2Fpapers%2FA_paper.pdf&usg=x"
            )
        );

    [Theory]
    [InlineData("arxiv", "2303.00915", 2023)]
    [InlineData("arxiv", "hep-th/9901001", 1999)]
    [InlineData("acl", "P18-1240", 2018)]
    [InlineData("acl", "2023.findings-eacl.88", 2023)]
    [InlineData("cvf", "wang_tienet_text-image_embedding_cvpr_2018", 2018)]
    [InlineData("doi", "10.1038/s41467-023-40260-7", 2023)]
    [InlineData("doi", "10.1145/3503161.3548273", null)]
    public void Some_identifiers_carry_a_year(string scheme, string value, int? year) =>
        Assert.Equal(year, IdentifierSchemes.Of(new(scheme, value)).Year(value));
}
