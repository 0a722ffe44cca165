using System.Collections.Immutable;
using Graph.Store.Neo4j;

namespace Graph.Ask.Questions;

/// <summary>All canned questions.</summary>
public static class AnalysisPack
{
    private const string Folder = "analyses/";
    private const string Ending = ".cypher";

    /// <summary>Sorted by name.</summary>
    public static ImmutableArray<Analysis> All { get; } =
    [
        .. CypherFolder
            .Names.Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Select(n => AnalysisFile.Parse(n[Folder.Length..^Ending.Length], CypherFolder.Read(n))),
    ];

    /// <summary>The one with a name, or null.</summary>
    public static Analysis? Find(string name) => All.FirstOrDefault(a => a.Name == name);
}
