using Graph.Ask.Lineage;
using Graph.Model;
using Graph.Tests.Draw;

namespace Graph.Tests.Ask.Lineage;

public sealed class LineageNamesTests
{
    private static readonly KnowledgeGraph Known = SmallGraph.Create();

    [Theory]
    [InlineData("CLIP", "model:clip")]
    [InlineData("pubmed-clip", "model:pubmedclip")]
    [InlineData("model:sam", "model:sam")]
    [InlineData("MedCLIP-SAM: Bridging Text and Image", "model:medclip-sam")]
    [InlineData("adapting pubmedclip to new clinics", "paper:unnamed")]
    public void A_name_a_key_or_a_title_leads_to_the_model(string name, string key) =>
        Assert.Equal([key], LineageRoots.Find(Known, name)!.Value);

    [Fact]
    public void An_unknown_name_gets_the_nearest_known_ones()
    {
        Assert.Null(LineageRoots.Find(Known, "PubMedKLIP"));
        Assert.Equal("PubMedCLIP", LineageNames.Of(Known, Labels.Model).Nearest("PubMedKLIP")[0]);
    }

    [Fact]
    public void Nothing_is_near_to_a_name_from_elsewhere() => Assert.Empty(LineageNames.Of(Known, Labels.Model).Nearest("zzzzzzzzzzz"));
}
