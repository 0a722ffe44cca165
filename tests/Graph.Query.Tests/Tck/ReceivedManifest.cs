namespace Graph.Query.Tests.Tck;

/// <summary>
/// The manifest as this run found it: <c>manifest.tsv.received</c> beside the manifest, for a person to look at and rename. It is written
/// when a feature differs and holds all features that differed in this run.
/// </summary>
internal static class ReceivedManifest
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, IReadOnlyList<string>> Found = new(StringComparer.Ordinal);

    public static string FilePath { get; } = Manifest.FilePath + ".received";

    /// <summary>Takes down how the scenarios of a feature ended, and writes the file.</summary>
    public static void Write(string feature, IReadOnlyList<(string Scenario, Outcome Outcome)> outcomes)
    {
        lock (Gate)
        {
            Found[feature] = [.. Lines(feature, outcomes)];
            File.WriteAllLines(FilePath, WithFound([.. File.ReadLines(Manifest.FilePath)]));
        }
    }

    private static IEnumerable<string> Lines(string feature, IReadOnlyList<(string Scenario, Outcome Outcome)> outcomes) =>
        outcomes
            .Where(o => o.Outcome.Complaint is not null)
            .Select(o =>
                $"{(o.Outcome.IsRefused ? "refused" : "fails")}\t{feature}\t{o.Scenario}\t{o.Outcome.Complaint!.ReplaceLineEndings(" ").Replace('\t', ' ')}"
            )
            .Prepend($"passes\t{feature}\t{outcomes.Count(o => o.Outcome.Complaint is null)}");

    private static IEnumerable<string> WithFound(List<string> manifest)
    {
        foreach (var comment in manifest.Where(line => line.StartsWith('#')))
        {
            yield return comment;
        }

        var known = manifest.Where(line => line.Length > 0 && line[0] != '#').ToLookup(line => line.Split('\t')[1]);
        foreach (var feature in known.Select(lines => lines.Key).Union(Found.Keys).Order(StringComparer.Ordinal))
        {
            foreach (var line in Found.TryGetValue(feature, out var found) ? found : known[feature])
            {
                yield return line;
            }
        }
    }
}
