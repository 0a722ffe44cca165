using Graph.Model;
using Graph.Relate;
using Graph.Resolve;
using Graph.Resolve.Names;

namespace Graph.Tests.Relate;

public sealed class NameRulingsTests
{
    [Fact]
    public void Same_makes_one_model_of_two_names()
    {
        var relating = Relate(
            "same:\n  - these: [model:clip, model:visionary]\n    reason: Its name inside the company.\n",
            "Visionary: Learning From Captions"
        );

        Assert.Contains(relating.Graph.Relations, r => r.Type == RelationTypes.Introduces && r.To == "model:clip");
        Assert.DoesNotContain(relating.Graph.Entities, e => e.Key == "model:visionary");
    }

    [Fact]
    public void Never_cannot_part_what_the_vocabulary_joins_and_says_so()
    {
        var relating = Relate(
            "never:\n  - these: [model:sam, model:segmentanything]\n    reason: A test.\n",
            "Segment Anything",
            "Adapting SAM to Maps"
        );

        Assert.Contains(relating.Diagnostics, d => d.Code == "G211");
    }

    [Fact]
    public void A_model_that_no_list_names_is_an_error() =>
        Assert.Contains(
            Relate("same:\n  - these: [model:clip, model:nothingatall]\n    reason: A test.\n", "Adapting CLIP to Maps").Diagnostics,
            d => d is { Code: "G210", Severity: Severity.Error } && d.Message.Contains("model:nothingatall", StringComparison.Ordinal)
        );

    private static RelateResult Relate(string ledger, params string[] titles)
    {
        var scene = new RelateScene();
        foreach (var title in titles)
        {
            scene.With(title);
        }

        return scene.Relate(rulings: NameRulings.Of(LedgerReader.Parse(ledger, "ledger.yaml").Ledger));
    }
}
