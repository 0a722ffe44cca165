using Graph.Knowledge;
using Graph.Model;

namespace Graph.Tests.Relate;

public sealed class FieldPackTests
{
    [Theory]
    [InlineData("Efficient Grounding of Policies in Text Games")]
    [InlineData("A Database Diagnosis System")]
    [InlineData("Segment, Shuffle and Join")]
    public void A_bare_word_is_no_task_of_vision_where_nothing_speaks_of_images(string title) =>
        Assert.Empty(new RelateScene().With(title).Facts(RelationTypes.Addresses));

    [Fact]
    public void A_bare_word_is_a_task_of_vision_below_a_heading_on_images() =>
        Assert.Equal(
            ["ADDRESSES Image classification and diagnosis"],
            new RelateScene().With("Diagnosis without Labels", "Chest Radiographs").Facts(RelationTypes.Addresses)
        );

    [Fact]
    public void A_pack_speaks_where_headings_show_its_field() =>
        Assert.Contains(
            "ADDRESSES Node classification",
            new RelateScene().With("Node Classification with Few Labels", "Graph Neural Networks").Facts(RelationTypes.Addresses)
        );

    [Fact]
    public void A_heading_of_three_tasks_does_not_say_which() =>
        Assert.Empty(
            new RelateScene().With("A Study of Memory", "Agents: Planning & Tool Use & Negotiation").Facts(RelationTypes.Addresses)
        );

    [Fact]
    public void Every_pack_names_its_sources_and_the_words_that_show_its_field() =>
        Assert.All(
            Lexicon.Load().Packs,
            p =>
            {
                Assert.All(p.Sources, s => Assert.StartsWith("https://", s, StringComparison.Ordinal));
                Assert.NotEmpty(p.Words);
            }
        );
}
