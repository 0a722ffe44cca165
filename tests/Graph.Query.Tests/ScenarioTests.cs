using Graph.Query.Tests.Gherkin;

namespace Graph.Query.Tests;

/// <summary>The project's own scenarios, whose rows were taken from Neo4j.</summary>
public sealed class ScenarioTests
{
    public static TheoryData<string> Features =>
        [
            .. Directory
                .GetFiles(ProjectFolder.Path("tests/Graph.Query.Tests/Scenarios"), "*.feature")
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Features))]
    public void Gives_the_rows_that_Neo4j_gives(string feature)
    {
        var complaints = new List<string>();
        foreach (var scenario in FeatureReader.Read(ProjectFolder.Path("tests/Graph.Query.Tests/Scenarios/" + feature)))
        {
            if (new ScenarioRunner("").Run(scenario) is { } complaint)
            {
                complaints.Add($"{scenario.Name}: {complaint}");
            }
        }

        Assert.True(complaints.Count == 0, string.Join("\n\n", complaints));
    }
}
