namespace Graph.Store.Neo4j.Load;

/// <summary>What the node <c>:GraphBuild</c> says of a graph whose load came to its end.</summary>
internal static class BuildRecord
{
    /// <summary>The node's properties, but for its name and its property sets.</summary>
    public static IReadOnlyDictionary<string, object> Of(GraphManifest manifest) =>
        new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            ["state"] = "complete",
            ["hash"] = manifest.ContentHash,
            ["nodes"] = manifest.Nodes.Count,
            ["relationships"] = manifest.Relationships.Count,
            ["labels"] = manifest.LabelCounts.Keys,
            ["labelCounts"] = manifest.LabelCounts.Values,
            ["types"] = manifest.TypeCounts.Keys,
            ["typeCounts"] = manifest.TypeCounts.Values,
            ["sources"] = manifest.Sources,
        };
}
