using System.Text.RegularExpressions;

namespace Graph.Store.Neo4j.Load;

/// <summary>A statement that makes a constraint or an index.</summary>
/// <param name="Text">The statement, which does nothing where its name is taken.</param>
/// <param name="Name">What it makes is called so; empty where the database finds a name.</param>
/// <param name="Label">The label of the nodes, the first where there are several.</param>
/// <param name="Property">The property; empty for a full-text index, which takes values of any length.</param>
internal sealed partial record SchemaStatement(string Text, string Name, string Label, string Property)
{
    /// <summary>Reads a statement of <c>cypher/schema</c>.</summary>
    public static SchemaStatement Parse(string text)
    {
        var match = Parts().Match(text);
        return new(text, match.Groups["name"].Value, match.Groups["label"].Value, match.Groups["property"].Value);
    }

    /// <summary>The constraint that keys are unique under a label of any name.</summary>
    public static SchemaStatement UniqueKey(string label) =>
        new(
            $"{CypherName.Version}CREATE CONSTRAINT IF NOT EXISTS FOR (n:{CypherName.Quote(label)}) REQUIRE n.key IS UNIQUE",
            string.Empty,
            label,
            "key"
        );

    [GeneratedRegex(
        @"(?:CONSTRAINT|INDEX) (?<name>\w+) IF NOT EXISTS FOR \(n:(?<label>\w+)[^)]*\) "
            + @"(?:REQUIRE n\.(?<property>\w+) IS|ON \(n\.(?<property>\w+)\)|ON EACH)"
    )]
    private static partial Regex Parts();
}
