using Graph.Knowledge;
using Graph.Knowledge.Confidences;
using Graph.Model;

namespace Graph.Tests.Knowledge.Confidences;

/// <summary>How far a rule is trusted, from made-up counts. The expected figures are the rule of succession by hand.</summary>
public sealed class RuleConfidencesTests
{
    private const string Counts = """
        home: medicine
        counts:
          - { rules: [title], kind: list, basis: stated, field: medicine, right: 98, wrong: 0, on: gold }
          - { rules: [title], kind: list, basis: stated, field: robotics, right: 20, wrong: 6, on: fields }
          - { rules: [title], kind: list, basis: stated, field: law, right: 1, wrong: 1, on: fields }
          - { rules: [cell], kind: list, basis: stated, field: medicine, right: 2, wrong: 0, on: gold }
          - { rules: [cell], kind: list, basis: stated, field: law, right: 10, wrong: 0, on: fields }
          - { rules: [name], kind: list, basis: derived, field: medicine, right: 8, wrong: 0, on: gold }
          - { rules: [verb, noun], kind: abstract, basis: stated, right: 87, wrong: 11, on: abstracts }
          - { rules: [authors], kind: list, basis: stated, estimate: 0.9, on: their fields }
        """;

    private static readonly RuleConfidences Measured = ConfidenceFile.Parse(Counts, "counts.yaml");

    [Theory]
    [InlineData("title", "medicine", 0.99, "99 of 100 where it was written")]
    [InlineData("title", "robotics", 0.75, "21 of 28 in a field with enough cases")]
    [InlineData("title", "law", 0.733, "22 of 30 over all other fields where its own has too few")]
    [InlineData("title", null, 0.733, "and where the field is not known")]
    [InlineData("cell", "medicine", 0.75, "3 of 4 where it was written, however few the cases")]
    [InlineData("cell", "law", 0.8, "32 of 40, its class: ten cases elsewhere are too few of its own")]
    [InlineData("name", "law", 0.9, "9 of 10 at home where nothing of its class was measured elsewhere")]
    [InlineData("authors", "law", 0.9, "the estimate where nothing was counted")]
    public void A_rule_is_trusted_as_far_as_it_was_right_in_a_field(string rule, string? field, double expected, string why)
    {
        var basis = rule == "name" ? Basis.Derived : Basis.Stated;

        Assert.True(Measured.Of(rule, SourceKind.List, basis, field) == expected, why);
    }

    [Fact]
    public void Rules_that_were_counted_together_share_their_figure() =>
        Assert.Equal((0.88, 0.88), (OnAbstracts("verb"), OnAbstracts("noun")));

    [Fact]
    public void A_rule_that_was_not_measured_on_a_kind_of_source_counts_as_on_the_others() =>
        Assert.Equal(0.99, Measured.Of("title", SourceKind.Record, Basis.Stated, "medicine"));

    [Fact]
    public void A_rule_that_nobody_measured_counts_as_its_class_101_of_102() =>
        Assert.Equal(0.99, Measured.Of("brand-new", SourceKind.List, Basis.Stated, "medicine"));

    [Fact]
    public void A_row_with_a_count_and_an_estimate_is_refused_with_its_place()
    {
        const string text = "home: medicine\ncounts:\n  - { rules: [a], kind: list, basis: stated, right: 1, estimate: 0.5, on: b }\n";

        var error = Assert.Throws<VocabularyException>(() => ConfidenceFile.Parse(text, "counts.yaml"));

        Assert.StartsWith("counts.yaml(3,5): found a row without rules, or without either a count or an estimate", error.Message);
    }

    private static double OnAbstracts(string rule) => Measured.Of(rule, SourceKind.Abstract, Basis.Stated, null);
}
