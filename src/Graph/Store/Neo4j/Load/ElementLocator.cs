using System.Text.Json;

namespace Graph.Store.Neo4j.Load;

/// <summary>Finds the elements that are to be changed or removed: few, as a rule.</summary>
/// <param name="transport">The way to the database.</param>
/// <param name="build">What the database says of itself.</param>
/// <param name="types">The types of the file's relationships.</param>
internal sealed class ElementLocator(INeo4jTransport transport, BuildNode build, IEnumerable<string> types)
{
    private static readonly string Nodes =
        $"MATCH (n) WHERE {OwnMarks.Node("n")} AND n.key IN $ids RETURN n.key, elementId(n), n._shape, labels(n), keys(n),"
        + " COUNT { (n)-[r]-() WHERE r._hash IS NULL OR (NOT $anyType AND NOT type(r) IN $types) }";

    // Of copies of a type of ours the oldest is ours, as far as can be told.
    private static readonly string Relationships =
        $"MATCH ()-[r]->() WHERE {OwnMarks.Relationship("r")} AND r._id IN $ids"
        + " RETURN r._id, elementId(r), r._shape, [], keys(r), 0 ORDER BY elementId(r)";

    private readonly PropertySetBook _propertySets = Book(build);

    /// <summary>Our nodes with these keys.</summary>
    public Task<Dictionary<string, LocatedElement>> NodesAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        FindAsync(Nodes, keys, id => id.GetString()!, cancellation);

    /// <summary>Our relationships with these identity hashes.</summary>
    public Task<Dictionary<long, LocatedElement>> RelationshipsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellation) =>
        FindAsync(Relationships, ids, id => id.GetInt64(), cancellation);

    private async Task<Dictionary<T, LocatedElement>> FindAsync<T>(
        string text,
        IReadOnlyCollection<T> ids,
        Func<JsonElement, T> read,
        CancellationToken cancellation
    )
        where T : notnull
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var parameters = Joined(OwnMarks.Parameters(build, types), JsonTexts.Bytes(new { ids }));
        var statement = new Neo4jStatement(text, parameters, Neo4jAccess.Read);
        var rows = await transport
            .QueryAsync(statement, row => (Id: read(row[0]), Element: LocatedElement.Parse(row, _propertySets)), cancellation)
            .ConfigureAwait(false);
        return rows.DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => r.Element);
    }

    // Two JSON objects as one.
    private static byte[] Joined(byte[] left, byte[] right) => [.. left[..^1], (byte)',', .. right[1..]];

    private static PropertySetBook Book(BuildNode build)
    {
        var book = new PropertySetBook();
        foreach (var shape in build.PropertySets.Select(PropertySet.Parse).OfType<PropertySet>())
        {
            book.Add(shape);
        }

        return book;
    }
}
