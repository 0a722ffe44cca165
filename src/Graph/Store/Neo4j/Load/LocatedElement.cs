using System.Text.Json;

namespace Graph.Store.Neo4j.Load;

/// <summary>An element of ours in the database that is to be changed or removed.</summary>
/// <param name="ElementId">Where the database keeps it.</param>
/// <param name="PropertySet">What of it is ours; null where the build node no longer tells.</param>
/// <param name="Labels">A node's labels, others' included.</param>
/// <param name="Names">The names of its properties, others' included, without our properties.</param>
/// <param name="OthersRelationships">How many relationships of others hang on a node.</param>
internal sealed record LocatedElement(
    string ElementId,
    PropertySet? PropertySet,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> Names,
    long OthersRelationships
)
{
    /// <summary>Names of properties that others put on it. Where the property set is lost all of the properties count as ours.</summary>
    public IEnumerable<string> OthersNames => PropertySet is null ? [] : Names.Except(PropertySet.Names, StringComparer.Ordinal);

    /// <summary>Labels that others put on it.</summary>
    public IEnumerable<string> OthersLabels => PropertySet is null ? [] : Labels.Except(PropertySet.Labels, StringComparer.Ordinal);

    /// <summary>Whether removing it would remove what others put into the database.</summary>
    public bool CarriesOthers => OthersRelationships > 0 || OthersNames.Any() || OthersLabels.Any();

    /// <summary>Reads a row: id, element id, property set, labels, names, relationships of others.</summary>
    public static LocatedElement Parse(JsonElement row, PropertySetBook shapes) =>
        new(
            row[1].GetString()!,
            row[2].ValueKind == JsonValueKind.Number ? shapes.Find(row[2].GetInt64()) : null,
            [.. row[3].EnumerateArray().Select(l => l.GetString()!)],
            [.. row[4].EnumerateArray().Select(n => n.GetString()!).Where(n => !Bookkeeping.Is(n))],
            row[5].GetInt64()
        );
}
