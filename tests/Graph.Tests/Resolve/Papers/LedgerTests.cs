using Graph.Model;
using Graph.Resolve;
using static Graph.Tests.Resolve.Lists;

namespace Graph.Tests.Resolve.Papers;

public sealed class LedgerTests
{
    [Fact]
    public void Same_joins_what_no_rule_would_join()
    {
        var ledger = Read("same:\n  - these: [arxiv:2112.13906, a:2]\n    reason: Renamed.\n");

        var resolution = Merge(
            ledger,
            List("a", Entry("Does CLIP Benefit Visual Question Answering", "https://arxiv.org/abs/2112.13906"), Entry("PubMedCLIP"))
        );

        Assert.Single(resolution.Papers().Distinct());
        var merge = Assert.Single(resolution.Merges);
        Assert.Equal(("ledger", 1.0, "The ledger says so: Renamed."), (merge.Rule, merge.Score, Assert.Single(merge.For)));
    }

    [Fact]
    public void Never_parts_what_every_rule_would_join()
    {
        var ledger = Read("never:\n  - these: [a:1, b:1]\n    reason: Two papers with one title.\n");

        Assert.Equal(
            2,
            Merge(ledger, List("a", Entry("Segment Anything")), List("b", Entry("Segment Anything")))
                .Entities.Count(e => e.Is(Labels.Paper))
        );
    }

    [Fact]
    public void Never_holds_through_a_third_mention()
    {
        var ledger = Read("never:\n  - these: [a:1, c:1]\n    reason: Two papers with one title.\n");

        var resolution = Merge(
            ledger,
            List("a", Entry("Segment Anything")),
            List("b", Entry("Segment Anything")),
            List("c", Entry("Segment Anything"))
        );

        Assert.NotEqual(resolution.Papers(0), resolution.Papers(2));
    }

    [Fact]
    public void A_name_that_matches_nothing_is_an_error_at_its_line()
    {
        var ledger = Read("same:\n  - these: [Segment Anything, Segment Nothing]\n    reason: A test.\n");

        var diagnostic = Assert.Single(Merge(ledger, List("a", Entry("Segment Anything"))).Diagnostics);

        Assert.Equal(("ledger.yaml", 2, "G210", Severity.Error), (diagnostic.File, diagnostic.Line, diagnostic.Code, diagnostic.Severity));
    }

    [Fact]
    public void Two_decisions_that_contradict_each_other_are_an_error()
    {
        var ledger = Read("same:\n  - these: [a:1, a:2]\n    reason: One.\nnever:\n  - these: [a:1, a:2]\n    reason: Two.\n");

        Assert.Contains(Merge(ledger, List("a", Entry("One Title"), Entry("Another Name"))).Diagnostics, d => d.Code == "G211");
    }

    [Fact]
    public void A_decision_about_things_of_two_kinds_is_an_error()
    {
        var ledger = Read("same:\n  - these: [author:wei-wang, model:clip]\n    reason: A test.\n");

        Assert.Equal("G213", Assert.Single(Merge(ledger, List("a", Entry("Segment Anything"))).Diagnostics).Code);
    }

    [Theory]
    [InlineData(
        "same:\n  - these: [a:1]\n    reason: One.\n",
        "ledger.yaml(2,5): G212 a decision needs 'these', at least two texts, and a 'reason'; this one is left out."
    )]
    [InlineData(
        "same:\n  - these: [a:1, a:2]\n",
        "ledger.yaml(2,5): G212 a decision needs 'these', at least two texts, and a 'reason'; this one is left out."
    )]
    [InlineData("always: []\n", "ledger.yaml(1,1): G212 'always' holds no decisions; 'same' and 'never' are expected, each with a list.")]
    [InlineData("- a\n", "ledger.yaml(1,1): G212 'same' and 'never' are expected here; nothing is used.")]
    public void A_decision_that_cannot_be_read_is_reported_and_left_out(string yaml, string message)
    {
        var (ledger, diagnostics) = LedgerReader.Parse(yaml, "ledger.yaml");

        Assert.Empty(ledger.Entries);
        Assert.Equal(message, Assert.Single(diagnostics).ToString());
    }

    private static Ledger Read(string yaml)
    {
        var (ledger, diagnostics) = LedgerReader.Parse(yaml, "ledger.yaml");
        Assert.Empty(diagnostics);
        return ledger;
    }
}
