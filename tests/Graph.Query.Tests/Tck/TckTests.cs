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
                : [.. Directory.GetFiles(folder, "*.feature", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)];
        }
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void Passes_what_the_manifest_says(string feature)
    {
        var folder = SharedData.Path("opencypher-tck/tck");
        var exceptions = Manifest.Exceptions(feature);
        var (passed, complaints) = (0, new List<string>());
        foreach (var scenario in FeatureReader.Read(Path.Combine(folder, "features", feature)))
        {
            var complaint = Outcome.Of(scenario, folder).Complaint;
            passed += complaint is null ? 1 : 0;
            if (complaint is not null && !exceptions.ContainsKey(scenario.Name))
                complaints.Add($"{scenario.Name}: {complaint}");
            if (complaint is null && exceptions.ContainsKey(scenario.Name))
                complaints.Add($"{scenario.Name}: passes now; take it off the manifest");
        }

        Assert.True(complaints.Count == 0, string.Join("\n\n", complaints));
        Assert.Equal(Manifest.Passing(feature), passed);
    }
}
