using Graph.Query.Tests.Gherkin;

namespace Graph.Query.Tests.Tck;

/// <summary>Writes the manifest anew when it is asked for by name, with <c>-- --explicit only</c>, to be reviewed as a difference.</summary>
public sealed class ManifestWriter
{
    [Fact(Explicit = true)]
    public void Writes_the_manifest_on_demand()
    {
        var folder = SharedData.Path("opencypher-tck/tck");
        var lines = new List<string> { "# passes\tfeature\thow many", "# refused or fails\tfeature\tscenario\twhy" };
        foreach (var feature in TckTests.Features.Select(row => row.Data))
        {
            var outcomes = FeatureReader.Read(Path.Combine(folder, "features", feature)).Select(scenario => (scenario.Name, Outcome: Outcome.Of(scenario, folder))).ToList();
            lines.Add($"passes\t{feature}\t{outcomes.Count(o => o.Outcome.Complaint is null)}");
            lines.AddRange(outcomes.Where(o => o.Outcome.Complaint is not null)
                .Select(o => $"{(o.Outcome.IsRefused ? "refused" : "fails")}\t{feature}\t{o.Name}\t{o.Outcome.Complaint!.ReplaceLineEndings(" ")}"));
        }

        File.WriteAllLines(Manifest.FilePath, lines);
        Assert.NotEmpty(lines);
    }
}
