using Graph.Knowledge;
using Graph.Read.Prose;
using Graph.Read.Prose.Names;

namespace Graph.Tests.Read.Prose;

/// <summary>What the reader makes of texts that people judged. A name counts only as the gold writes it, so the floors stand a little
/// below what a build reaches.</summary>
public sealed class ProseGoldTests
{
    private static readonly Lazy<ProseReader> Reader = new(() => new ProseReader(KnownNames.Of(Lexicon.Load(), [])));

    [Fact]
    public void Of_what_is_said_of_abstracts_nearly_all_is_right_and_most_is_said()
    {
        var (precision, recall) = ProseGold.Abstracts().Measure(Reader.Value);

        Assert.True(precision >= 0.95, $"precision is {precision:0.000}");
        Assert.True(recall >= 0.75, $"recall is {recall:0.000}");
    }

    [Fact]
    public void Of_what_is_said_of_READMEs_nearly_all_is_right_and_most_is_said()
    {
        var (precision, recall) = ProseGold.Readmes().Measure(Reader.Value);

        Assert.True(precision >= 0.95, $"precision is {precision:0.000}");
        Assert.True(recall >= 0.6, $"recall is {recall:0.000}");
    }
}
