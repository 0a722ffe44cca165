using Graph.Knowledge.Identifiers;

namespace Graph.Tests.Knowledge.Identifiers;

public sealed class RepositoryAddressTests
{
    [Theory]
    [InlineData("https://github.com/marshuang80/gloria", "repository:github.com/marshuang80/gloria")]
    [InlineData("https://github.com/OpenAI/CLIP.git", "repository:github.com/openai/clip")]
    [InlineData("https://github.com/microsoft/unilm/tree/master/beit3#readme", "repository:github.com/microsoft/unilm")]
    [InlineData("github.com/tjvsonsbeek/open-ended-medical-vqa", "repository:github.com/tjvsonsbeek/open-ended-medical-vqa")]
    [InlineData("https://github.cs.huji.ac.il/tomhope-lab/medvlp", "repository:github.cs.huji.ac.il/tomhope-lab/medvlp")]
    [InlineData("https://gitlab.inria.fr/group/tool", "repository:gitlab.inria.fr/group/tool")]
    [InlineData("https://huggingface.co/datasets/axiong/pmc_oa", "repository:huggingface.co/datasets/axiong/pmc_oa")]
    [InlineData("https://huggingface.co/microsoft/BiomedVLP-BioViL-T/tree/main", "repository:huggingface.co/microsoft/biomedvlp-biovil-t")]
    [InlineData("https://huggingface.co/papers/2303.00915", null)]
    [InlineData("https://github.com/openai", null)]
    [InlineData("https://github.com/topics/clip", null)]
    [InlineData("https://quilt1m.github.io/", null)]
    [InlineData("https://aka.ms/maira", null)]
    public void A_link_leads_to_or_into_a_repository(string url, string? key) => Assert.Equal(key, RepositoryAddress.Read(url)?.Key);
}
