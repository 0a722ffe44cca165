using System.Globalization;

namespace Graph.Store.Neo4j.Load;

/// <summary>What tells our elements from copies that a user made of them, marks and all (<c>CREATE (c:MyCopy) SET c = n</c>): ours have
/// the labels that their property set names, or a type that the graph has.</summary>
internal static class OwnMarks
{
    /// <summary>The condition that a node is ours; one whose property set is lost counts as ours.</summary>
    public static string Node(string name) =>
        $"{name}._hash IS NOT NULL AND all(l IN coalesce($labels[toString({name}._shape)], []) WHERE l IN labels({name}))";

    /// <summary>The condition that a relationship is ours.</summary>
    public static string Relationship(string name) => $"{name}._hash IS NOT NULL AND ($anyType OR type({name}) IN $types)";

    /// <summary>The parameters that both conditions take.</summary>
    /// <param name="build">What the database says of itself. Where it names no types, a load that died may have left any behind.</param>
    /// <param name="types">Further types of relationships that are ours: the file's.</param>
    public static byte[] Parameters(BuildNode build, IEnumerable<string> types) =>
        Parameters(build, [.. build.Types.Concat(types).Distinct(StringComparer.Ordinal)], build.Types.Count == 0);

    /// <summary>The same when the database has been brought to what the file says: no other types are left.</summary>
    public static byte[] ParametersWhenWritten(BuildNode build, IEnumerable<string> types) => Parameters(build, [.. types], anyType: false);

    private static byte[] Parameters(BuildNode build, string[] types, bool anyType) =>
        JsonTexts.Bytes(
            new
            {
                labels = build
                    .PropertySets.Select(PropertySet.Parse)
                    .OfType<PropertySet>()
                    .DistinctBy(s => s.Id)
                    .ToDictionary(s => s.Id.ToString(CultureInfo.InvariantCulture), s => s.Labels),
                types,
                anyType,
            }
        );
}
