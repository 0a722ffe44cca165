using Graph.Query.Tests.Gherkin;

namespace Graph.Query.Tests.Tck;

/// <summary>The openCypher technology compatibility kit, against the manifest of what passes.</summary>
public sealed class TckTests
{
    public static TheoryData<string> Features
    {
        get
        {
            var root = Environment.GetEnvironmentVariable("GRAPH_SHARED");
            var folder = root is null ? null : Path.Combine(root, "opencypher-tck/tck/features");
            return folder is null || !Directory.Exists(folder)
                ? ["(none)"]
                :
                [
                    .. Directory
                        .GetFiles(folder, "*.feature", SearchOption.AllDirectories)
                        .Select(path => Path.GetRelativePath(folder, path))
                        .Order(StringComparer.Ordinal),
                ];
        }
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void Passes_what_the_manifest_says(string feature)
    {
        var folder = SharedData.Path("opencypher-tck/tck");
        var outcomes = FeatureReader
            .Read(Path.Combine(folder, "features", feature))
            .Select(scenario => (scenario.Name, Outcome.Of(scenario, folder)))
            .ToList();

        var complaints = Complaints(outcomes, Manifest.Exceptions(feature), Manifest.Passing(feature)).ToList();
        if (complaints.Count > 0)
        {
            ReceivedManifest.Write(feature, outcomes);
        }

        Assert.True(
            complaints.Count == 0,
            $"{string.Join("\n\n", complaints)}\n\nWhat was found is in {ReceivedManifest.FilePath}: if it is right, put it in the manifest's place."
        );
    }

    private static IEnumerable<string> Complaints(
        List<(string Scenario, Outcome Outcome)> outcomes,
        Dictionary<string, string> exceptions,
        int passing
    )
    {
        foreach (var (scenario, outcome) in outcomes)
        {
            if (outcome.Complaint is { } complaint && !exceptions.ContainsKey(scenario))
            {
                yield return $"{scenario}: {complaint}";
            }

            if (outcome.Complaint is null && exceptions.ContainsKey(scenario))
            {
                yield return $"{scenario}: passes now; take it off the manifest";
            }
        }

        var passed = outcomes.Count(o => o.Outcome.Complaint is null);
        if (passed != passing)
        {
            yield return $"{passed} scenarios pass, the manifest says {passing}";
        }
    }
}
