using Graph.Knowledge;
using Graph.Knowledge.Language;

namespace Graph.Tests.Knowledge.Language;

/// <summary>The words of language, how they are written in short, and how they are found.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("paper(s)", new[] { "papers", "paper" })]
    [InlineData("(a|A)rXiv", new[] { "arXiv", "ArXiv" })]
    [InlineData("(open |public )model", new[] { "open model", "public model", "model" })]
    [InlineData("plain words", new[] { "plain words" })]
    public void What_is_written_in_short_is_written_out(string form, string[] words) => Assert.Equal(words, WordForms.Of(form));

    [Theory]
    [InlineData("see the paper here", true)]
    [InlineData("newspapers", false)]
    [InlineData("paperback", false)]
    [InlineData("paper2024", true)]
    public void A_phrase_is_found_as_a_whole_word(string text, bool found) => Assert.Equal(found, new PhraseSet(["paper"]).IsIn(text));

    [Fact]
    public void A_phrase_of_a_script_without_spaces_may_stand_anywhere() => Assert.True(new PhraseSet(["论文"]).IsIn("这篇论文很好"));

    [Fact]
    public void A_group_that_a_file_lacks_is_named_beside_those_that_it_has()
    {
        var file = LanguageFile.Parse("colours", "warm: [red, orange]");

        var error = Assert.Throws<VocabularyException>(() => file["cold"]);

        Assert.Equal("language/colours.yaml: found no group 'cold', expected one of warm.", error.Message);
    }
}
