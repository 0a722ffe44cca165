using Graph.Knowledge.Confidences;
using Graph.Measure.Judging;
using Graph.Measure.Recount;
using Graph.Model;

namespace Graph.Tests.Measure;

/// <summary>Facts of other fields that people judged, in a made-up file.</summary>
public sealed class FieldCasesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-").FullName;

    public FieldCasesTests() => Directory.CreateDirectory(Path.Combine(_folder, "tests/gold"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_right_and_a_wrong_fact_count_and_an_open_one_does_not()
    {
        Write(Fact("task-title", "right"), Fact("builds-on-name", "wrong"), Fact("task-title", "unclear"));

        Assert.Equal(
            [
                new JudgedCase("task-title", SourceKind.List, Basis.Stated, "robotics", true),
                new JudgedCase("builds-on-name", SourceKind.List, Basis.Derived, "robotics", false),
            ],
            new FieldCases(_folder).Cases()
        );
    }

    [Fact]
    public void A_fact_without_a_rule_is_refused_with_its_line()
    {
        Write(Fact("task-title", "right"), """{"field":"robotics","verdict":"right"}""");

        var error = Assert.Throws<InvalidDataException>(() => new FieldCases(_folder).Cases());

        Assert.Equal("tests/gold/fields.jsonl(2): found no 'rule', expected the name of the rule that made the claim.", error.Message);
    }

    [Fact]
    public void Without_the_file_there_is_no_case() => Assert.Empty(new FieldCases(_folder).Cases());

    [Fact]
    public void A_row_whose_counts_are_the_same_keeps_its_commit_and_what_people_counted_stays()
    {
        Write(Fact("task-title", "right"), Fact("title-new", "right"));
        var before = new RuleConfidences(
            "medicine",
            [
                Row("authors", "the fields", null) with
                {
                    Right = 0,
                    Estimate = 0.99,
                },
                Row("gone", "tests/gold/fields.jsonl", "old"),
                Row("task-title", "tests/gold/fields.jsonl", "old"),
            ]
        );

        var rows = Recounting.Count([new FieldCases(_folder)], before, "new");

        Assert.Equal([("authors", null), ("task-title", "old"), ("title-new", "new")], rows.Select(r => (r.Rules[0], r.Commit)));
    }

    [Fact]
    public void Bins_hold_what_was_stated_against_what_was_right()
    {
        var confidences = new RuleConfidences("medicine", [Row("sure", "x", null) with { Right = 98, Wrong = 0 }]);
        var cases = Enumerable.Range(0, 4).Select(i => new JudgedCase("sure", SourceKind.List, Basis.Stated, "robotics", i > 0));

        Assert.Equal([new ReliabilityBin(0.98, 1, 4, 0.99, 0.75)], Reliability.Of(cases, confidences));
    }

    private static RuleCount Row(string rule, string on, string? commit) =>
        new([rule], SourceKind.List, Basis.Stated, "robotics", 1, 0, null, on, commit);

    private static string Fact(string rule, string verdict) =>
        """{"field":"robotics","repository":"o/r","commit":"c","path":"README.md","line":3,"type":"T","object":"o","""
        + $"\"rule\":\"{rule}\",\"verdict\":\"{verdict}\"}}";

    private void Write(params string[] lines) => File.WriteAllLines(Path.Combine(_folder, "tests/gold/fields.jsonl"), lines);
}
