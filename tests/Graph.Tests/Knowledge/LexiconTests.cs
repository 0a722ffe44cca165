using Graph.Knowledge;
using Graph.Text;

namespace Graph.Tests.Knowledge;

public sealed class LexiconTests
{
    private static readonly Lexicon Known = Lexicon.Load();

    [Fact]
    public void It_knows_the_families_that_papers_build_on()
    {
        Assert.True(Known.Terms.Count(t => t.Kind == TermKind.Model) >= 150);
        Assert.True(Known.Terms.Count(t => t.Kind == TermKind.Dataset) >= 100);
        Assert.All(Known.Terms.Where(t => t is { Kind: TermKind.Model, Year: not null }), t => Assert.InRange(t.Year!.Value, 2012, 2030));
    }

    [Theory]
    [InlineData("blip2", "BLIP-2")]
    [InlineData("GPT 4V", "GPT-4V")]
    [InlineData("Contrastive Language-Image Pre-training", "CLIP")]
    public void Spellings_aliases_and_expansions_are_one(string written, string name) =>
        Assert.Equal(name, Known.Find(TermKind.Model, written)?.Name);

    [Theory]
    [InlineData("DALLE-1", "DALL·E")]
    [InlineData("DALL-E 1", "DALL·E")]
    [InlineData("YOLOv1", "YOLO")]
    [InlineData("Kosmos-1", "Kosmos-1")]
    [InlineData("GPT-4.1", null)]
    public void The_first_of_a_name_bears_that_name(string written, string? name) =>
        Assert.Equal(name, Known.Find(TermKind.Model, written)?.Name);

    [Theory]
    [InlineData("MiniGPT", "MiniGPT-v2")]
    [InlineData("BioViL", "BioViL-T")]
    [InlineData("LDM", "Stable Diffusion")]
    public void Models_of_like_names_are_two(string one, string other) =>
        Assert.NotEqual(Known.Find(TermKind.Model, one), Known.Find(TermKind.Model, other));

    [Theory]
    [InlineData("CIFAR-10", "CIFAR-100")]
    [InlineData("CheXpert", "CheXpert Plus")]
    public void Look_alikes_are_two(string one, string other) =>
        Assert.NotEqual(Known.Find(TermKind.Dataset, one), Known.Find(TermKind.Dataset, other));

    [Fact]
    public void Every_parent_is_a_term_of_its_kind_and_cited() =>
        Assert.All(
            Known.Terms.Where(t => t.Parent is not null),
            t =>
            {
                Assert.Contains(Known.Terms, p => p.Kind == t.Kind && p.Name == t.Parent);
                Assert.StartsWith("https://", t.Citation, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Every_term_stands_on_its_line() =>
        Assert.All(Known.Terms, t => Assert.Contains(t.Name, Known.LineOf(t), StringComparison.Ordinal));

    [Theory]
    [InlineData("Pre-training", "pretraining")]
    [InlineData("GPT4", "GPT-4")]
    [InlineData("Chest X-rays", "chest x ray")]
    public void Words_come_out_alike_however_they_are_joined(string one, string other) =>
        Assert.Equal(WordSplitter.Split(one).Select(w => w.Form), WordSplitter.Split(other).Select(w => w.Form));
}
