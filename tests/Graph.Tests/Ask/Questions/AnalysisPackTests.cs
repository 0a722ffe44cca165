using System.Text.Json;
using Graph.Ask.Questions;
using Graph.Ask.Tables;
using Graph.Model;

namespace Graph.Tests.Ask.Questions;

public sealed class AnalysisPackTests
{
    private static readonly Analysis Coauthors = AnalysisPack.Find("coauthors")!;

    public static TheoryData<string> Names => [.. AnalysisPack.All.Select(a => a.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_parameter_that_a_query_uses_has_a_default_and_none_is_idle(string name)
    {
        var analysis = AnalysisPack.Find(name)!;

        var used = System
            .Text.RegularExpressions.Regex.Matches(analysis.Cypher, @"\$(\w+)")
            .Select(m => m.Groups[1].Value)
            .Distinct()
            .Order();

        Assert.Equal(used, analysis.Parameters.Select(p => p.Name).Order());
        Assert.NotEmpty(analysis.Columns);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_analysis_stands_in_the_index(string name) =>
        Assert.Contains($"(analyses/{name}.cypher)", File.ReadAllText(ProjectFolder.Path("cypher/README.md")), StringComparison.Ordinal);

    [Fact]
    public void Values_are_taken_by_the_parameters_type()
    {
        var values = AnalysisArguments.Of(AnalysisPack.Find("search")!, ["text=3", "limit=7"], TrustedEvidence.All);

        Assert.Equal((JsonValueKind.String, "3", 7), (values["text"].ValueKind, values["text"].GetString(), values["limit"].GetInt32()));
    }

    [Fact]
    public void The_evidence_that_is_trusted_sets_the_parameters_that_ask_for_it()
    {
        var trusted = new TrustedEvidence([Basis.Stated], [SourceKind.Abstract, SourceKind.Readme]);

        var values = AnalysisArguments.Of(AnalysisPack.Find("most-built-upon")!, [], trusted);

        Assert.Equal("[\"stated\"]", values["bases"].GetRawText());
        Assert.Equal("[\"abstract\",\"readme\"]", values["kinds"].GetRawText());
    }

    [Fact]
    public void A_question_that_does_not_look_at_evidence_says_so()
    {
        var error = Assert.Throws<ArgumentException>(() => AnalysisArguments.Of(Coauthors, [], new TrustedEvidence([Basis.Stated], [])));

        Assert.Equal("'coauthors' does not look at evidence: leave out --basis and --kind.", error.Message);
    }

    [Theory]
    [InlineData("least=many", "--param least: 'many' is no integer; it looks like least=2")]
    [InlineData("most=3", "'coauthors' has no parameter 'most'; it has: least, limit.")]
    public void A_wrong_parameter_is_answered_with_what_was_expected(string given, string sentence)
    {
        var error = Assert.Throws<ArgumentException>(() => AnalysisArguments.Of(Coauthors, [given], TrustedEvidence.All));

        Assert.Equal(sentence, error.Message);
    }

    [Theory]
    [InlineData("markdown", "| a \\| b | n |\n| --- | --- |\n| \\*x\\* &lt;b\\> | 0.333 |\n")]
    [InlineData("csv", "a | b,n\n*x* <b>,0.333\n")]
    [InlineData("json", "{\"columns\":[\"a | b\",\"n\"],\"rows\":[\n[\"*x* <b>\",0.3333333]]}\n")]
    public void A_table_is_written_so_that_no_data_is_read_as_markup(string form, string expected)
    {
        var row = JsonDocument.Parse("[\"*x* <b>\",0.3333333]").RootElement.EnumerateArray().ToList();
        var output = new StringWriter { NewLine = "\n" };

        TableFormats.Write(new AnalysisTable(["a | b", "n"], [row]), form, output);

        Assert.Equal(expected, output.ToString());
    }
}
