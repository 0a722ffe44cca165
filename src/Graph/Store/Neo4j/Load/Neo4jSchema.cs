using System.Text.RegularExpressions;

namespace Graph.Store.Neo4j.Load;

/// <summary>The constraints and indexes of <c>cypher/schema</c>: made where they are missing, and only what the Community edition
/// has.</summary>
internal sealed partial class Neo4jSchema(INeo4jTransport transport)
{
    /// <summary>Makes the uniqueness constraints: before nodes are created, as relationships find their ends by them.</summary>
    public async Task EnsureConstraintsAsync(IEnumerable<string> labels, CancellationToken cancellation)
    {
        var present = await transport
            .QueryAsync(
                Neo4jStatement.Read(
                    "SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties"
                        + " WHERE type = 'UNIQUENESS' AND entityType = 'NODE' AND properties IN [['key'], "
                        + "['name']] RETURN labelsOrTypes[0], properties[0]"
                ),
                row => (row[0].GetString(), row[1].GetString()),
                cancellation
            )
            .ConfigureAwait(false);
        foreach (var statement in CypherFolder.Statements("schema/constraints.cypher").Where(s => !present.Contains(Subject(s))))
        {
            await transport.RunAsync(Neo4jStatement.Write(statement), cancellation).ConfigureAwait(false);
        }

        foreach (
            var label in labels.Where(l => !Model.Labels.All.Contains(l) && !present.Contains((l, "key"))).Order(StringComparer.Ordinal)
        )
        {
            await transport
                .RunAsync(
                    Neo4jStatement.Write(
                        $"{CypherName.Version}CREATE CONSTRAINT IF NOT EXISTS FOR (n:{CypherName.Quote(label)}) REQUIRE n.key IS UNIQUE"
                    ),
                    cancellation
                )
                .ConfigureAwait(false);
        }
    }

    /// <summary>Makes the indexes: after the nodes are there, which is faster; and waits until they can be asked.</summary>
    public async Task EnsureIndexesAsync(CancellationToken cancellation)
    {
        var present = await transport
            .QueryAsync(Neo4jStatement.Read("SHOW INDEXES YIELD name RETURN name"), row => row[0].GetString(), cancellation)
            .ConfigureAwait(false);
        var missing = CypherFolder
            .Statements("schema/indexes.cypher")
            .Where(s => !present.Contains(IndexName().Match(s).Groups[1].Value))
            .ToList();
        foreach (var statement in missing)
        {
            await transport.RunAsync(Neo4jStatement.Write(statement), cancellation).ConfigureAwait(false);
        }

        if (missing.Count > 0)
        {
            await transport.RunAsync(Neo4jStatement.Read("CALL db.awaitIndexes(600)"), cancellation).ConfigureAwait(false);
        }
    }

    private static (string? Label, string? Property) Subject(string statement)
    {
        var match = ConstraintSubject().Match(statement);
        return (match.Groups[1].Value, match.Groups[2].Value);
    }

    [GeneratedRegex(@"FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE")]
    private static partial Regex ConstraintSubject();

    [GeneratedRegex(@"INDEX (\w+) IF NOT EXISTS")]
    private static partial Regex IndexName();
}
