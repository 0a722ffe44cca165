using System.Text.Json;
using Graph.Model;
using Graph.Read.Lists;

namespace Graph.Tests.Read.Lists.Candidates;

/// <summary>The shared lists that show one fault each, read beside what a reader takes from them (Fixtures/SharedCases).</summary>
public sealed class SharedCasesTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly string Expectations = ProjectFolder.Path("tests/Graph.Tests/Read/Lists/Fixtures/SharedCases");

    public static TheoryData<string> Cases =>
        [
            .. Directory
                .EnumerateFiles(Expectations, "*.expected.jsonl")
                .Select(path => Path.GetFileName(path).Replace(".expected.jsonl", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_read_as_it_is_right(string name)
    {
        var shared = Environment.GetEnvironmentVariable("GRAPH_SHARED");
        var path = Path.Combine(shared ?? "", "cases", $"{name}.md");
        Assert.SkipUnless(shared is not null && File.Exists(path), "the shared cases are not at hand (GRAPH_SHARED).");

        var extraction = ListReader.Read(new SourceText(name, $"{name}.md", File.ReadAllText(path), ""));
        var expected = File.ReadLines(Path.Combine(Expectations, $"{name}.expected.jsonl"))
            .Select(line => JsonSerializer.Deserialize<ExpectedEntry>(line, Json)!)
            .ToList();

        Assert.Equal([], ShapeComparison.Differences(expected, extraction.Mentions));
    }
}
