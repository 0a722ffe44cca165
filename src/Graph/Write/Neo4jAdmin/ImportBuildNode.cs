using Graph.Store.Neo4j.Load;

namespace Graph.Write.Neo4jAdmin;

/// <summary>The node <c>:GraphBuild</c> as a load that came to its end leaves it.</summary>
internal static class ImportBuildNode
{
    /// <summary>Its properties as cells.</summary>
    public static IReadOnlyDictionary<string, ImportCell> Cells(GraphManifest manifest, IReadOnlyList<string> shapes)
    {
        var properties = new SortedDictionary<string, object>(BuildRecord.Of(manifest).ToDictionary(), StringComparer.Ordinal)
        {
            ["name"] = "graph",
            ["shapes"] = shapes,
        };
        var cells = new SortedDictionary<string, ImportCell>(StringComparer.Ordinal);
        foreach (var (name, value) in properties)
        {
            var cell = ImportCell.Of(JsonTexts.Bytes(value));
            if (!cell.IsBeyondImport)
            {
                cells[name] = cell;
            }
        }

        return cells;
    }

    /// <summary>Its file; the ids are of a space of their own, so that no key of the graph can be the same.</summary>
    public static ImportTable Table(IReadOnlyDictionary<string, ImportCell> cells)
    {
        var table = new ImportTable("build", isNodes: true, idColumn: $":ID({BuildNode.Label})");
        table.TryInclude(cells);
        return table;
    }
}
