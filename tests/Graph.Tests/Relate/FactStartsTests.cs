using Graph.Model;
using Graph.Relate;

namespace Graph.Tests.Relate;

/// <summary>Where the facts of a work start (contract 2).</summary>
public sealed class FactStartsTests
{
    private const string Paper = "paper:adapting-clip";
    private const string Clip = "model:clip";

    [Theory]
    [InlineData(RelationTypes.BuildsOn, Clip)]
    [InlineData(RelationTypes.Evaluates, Clip)]
    [InlineData(RelationTypes.EvaluatesOn, "dataset:imagenet")]
    [InlineData(RelationTypes.TrainedOn, "dataset:imagenet")]
    public void A_fact_of_a_paper_that_introduces_one_model_starts_at_that_model(string type, string to) =>
        Assert.Equal([$"{type}|model:a|{to}"], Facts(Introduces("model:a"), Fact(type, Paper, to)));

    [Fact]
    public void A_fact_of_a_paper_without_a_model_starts_at_the_paper() =>
        Assert.Equal([$"BUILDS_ON|{Paper}|{Clip}"], Facts(Fact(RelationTypes.BuildsOn, Paper, Clip)));

    [Fact]
    public void A_fact_of_a_paper_with_several_models_starts_at_the_paper() =>
        Assert.Equal(
            [$"BUILDS_ON|{Paper}|{Clip}"],
            Facts(Introduces("model:a"), Introduces("model:b"), Fact(RelationTypes.BuildsOn, Paper, Clip))
        );

    [Fact]
    public void A_fact_that_words_give_to_one_of_several_models_starts_only_there() =>
        Assert.Equal(
            [$"BUILDS_ON|model:a|{Clip}"],
            Facts(
                Introduces("model:a"),
                Introduces("model:b"),
                Fact(RelationTypes.BuildsOn, Paper, Clip),
                Fact(RelationTypes.BuildsOn, "model:a", Clip)
            )
        );

    [Fact]
    public void A_data_set_that_a_paper_introduces_starts_nothing() =>
        Assert.Equal([$"BUILDS_ON|{Paper}|{Clip}"], Facts(Introduces("dataset:a"), Fact(RelationTypes.BuildsOn, Paper, Clip)));

    [Fact]
    public void A_paper_that_assesses_its_own_model_keeps_that_fact() =>
        Assert.Equal([$"EVALUATES|{Paper}|{Clip}"], Facts(Introduces(Clip), Fact(RelationTypes.Evaluates, Paper, Clip)));

    [Fact]
    public void Other_facts_stay_with_the_paper() =>
        Assert.Equal(
            [$"ADDRESSES|{Paper}|task:segmentation"],
            Facts(Introduces("model:a"), Fact(RelationTypes.Addresses, Paper, "task:segmentation"))
        );

    [Fact]
    public void What_two_words_say_of_one_fact_is_all_its_evidence()
    {
        var relation = Assert.Single(
            FactStarts.Move([
                Introduces("model:a"),
                Fact(RelationTypes.BuildsOn, Paper, Clip, 4, Basis.Stated),
                Fact(RelationTypes.BuildsOn, "model:a", Clip, 7, Basis.Derived),
            ]),
            r => r.Type == RelationTypes.BuildsOn
        );

        Assert.Equal(Basis.Stated, relation.Basis);
        Assert.Equal([(4, Basis.Stated), (7, Basis.Derived)], relation.Evidence.Select(e => (e.Line, e.Basis)));
    }

    private static IEnumerable<string> Facts(params Relation[] relations) =>
        FactStarts.Move(relations).Where(r => r.Type != RelationTypes.Introduces).Select(r => r.Id);

    private static Relation Introduces(string model) => Fact(RelationTypes.Introduces, Paper, model);

    private static Relation Fact(string type, string from, string to, int line = 3, Basis basis = Basis.Stated) =>
        Relation.Of(type, from, to, 0.9, [new Evidence("list", line, line, "words", "rule", basis)], PropertyMap.Empty);
}
