using Graph.Knowledge.Confidences;
using Graph.Measure.Recount;

namespace Graph.Tests.Measure;

/// <summary><c>seeds/confidence.yaml</c> says what a recount of the gold gives.</summary>
public sealed class RecountTests
{
    [Fact]
    public void Every_row_with_a_commit_is_what_the_gold_gives_today()
    {
        var recounted = Recounting.Count(CaseSources.In(MeasuredProject.Value), RuleConfidences.Shipped, "now");

        Assert.Equal(RuleConfidences.Shipped.Rows.Select(Sentence), recounted.Select(Sentence));
    }

    [Fact]
    public void Of_the_facts_of_other_fields_as_many_are_right_as_their_confidence_says()
    {
        var cases = new FieldCases(MeasuredProject.Value.Folder).Cases();

        var bins = Reliability.Of(cases, RuleConfidences.Shipped).Where(b => b.Cases >= 30).ToList();

        Assert.True(cases.Length >= 400 && bins.Count >= 3, $"{cases.Length} cases in {bins.Count} ranges");
        Assert.All(bins, b => Assert.InRange(b.Measured, b.Stated - 0.05, b.Stated + 0.05));
    }

    [Fact]
    public void The_file_is_laid_out_as_the_program_writes_it() =>
        Assert.Equal(
            File.ReadAllText(ProjectFolder.Path("seeds/confidence.yaml")).ReplaceLineEndings("\n"),
            ConfidenceText.Of(RuleConfidences.Shipped.Home, RuleConfidences.Shipped.Rows)
        );

    [Fact]
    public void Every_row_that_people_counted_says_on_what() =>
        Assert.All(RuleConfidences.Shipped.Rows.Where(r => !r.IsRecounted), row => Assert.NotEqual("", row.On));

    // How to mend it: dotnet run --project src/Graph.Measure -- --write
    private static string Sentence(RuleCount row) =>
        $"{string.Join(", ", row.Rules)} on {row.On}: {row.Right} of {row.Judged} in {row.Field ?? "several fields"}";
}
