using Graph.Knowledge;
using Graph.Resolve.Names;

namespace Graph.Tests.Resolve.Names;

public sealed class NamePartsTests
{
    private static readonly NameParts Parts = new(Lexicon.Load());

    [Theory]
    [InlineData("PubMedCLIP", "CLIP")]
    [InlineData("CLIPath", "CLIP")]
    [InlineData("Clip-lung", "CLIP")]
    [InlineData("DualCoOp", "CoOp")]
    [InlineData("FluoroSAM", "SAM")]
    [InlineData("LLaVA-Med", "LLaVA")]
    [InlineData("BERTHop", "BERT")]
    [InlineData("VILA-M3", "VILA")]
    [InlineData("rinna HuBERT", "HuBERT")]
    public void A_name_holds_a_known_model_at_a_boundary(string name, string model) =>
        Assert.Equal([model], Parts.BasesOf(name).Select(t => t.Name));

    [Theory]
    [InlineData("Grounding DINO")]
    [InlineData("Mini-Gemini")]
    [InlineData("CLaM-TTS")]
    [InlineData("miniGPT-Med")]
    [InlineData("Video-ChatGPT")]
    [InlineData("MedKLIP")]
    [InlineData("MLIP")]
    [InlineData("PLIP")]
    [InlineData("StyLIP")]
    [InlineData("UnICLAM")]
    [InlineData("ViLa-MIL")]
    [InlineData("CAT-ViL")]
    [InlineData("SAT-Morph")]
    [InlineData("MiniGPT-4")]
    [InlineData("SkinGPT-4")]
    [InlineData("GPT-4 Turbo with Vision")]
    [InlineData("Claude 3 Opus")]
    public void A_look_alike_or_variant_holds_none(string name) => Assert.Empty(Parts.BasesOf(name));

    [Fact]
    public void A_name_of_two_models_holds_both_and_no_name_between() =>
        Assert.Equal(["CLIP", "SAM"], Parts.BasesOf("MedCLIP-SAM").Select(t => t.Name));
}
