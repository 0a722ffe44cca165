namespace Graph.Query.Tests.Tck;

/// <summary>
/// What is known of the kit's scenarios: <c>Tck/manifest.tsv</c> has one line for each that does not pass (feature, scenario, why) and one
/// for each feature with the number of those that do.
/// </summary>
internal static class Manifest
{
    public static readonly string FilePath = ProjectFolder.Path("tests/Graph.Query.Tests/Tck/manifest.tsv");

    /// <summary>How many scenarios of a feature pass.</summary>
    public static int Passing(string feature) =>
        Lines().Where(line => line[0] == "passes" && line[1] == feature).Select(line => int.Parse(line[2], null)).SingleOrDefault();

    /// <summary>The scenarios of a feature that do not pass, with the reason.</summary>
    public static Dictionary<string, string> Exceptions(string feature) =>
        Lines()
            .Where(line => line[0] != "passes" && line[1] == feature)
            .ToDictionary(line => line[2], line => line[0] + ": " + line[3], StringComparer.Ordinal);

    private static IEnumerable<string[]> Lines() =>
        File.ReadLines(FilePath).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
