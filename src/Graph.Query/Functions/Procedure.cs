using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>A procedure that lists what is in the graph.</summary>
internal sealed record Procedure(string Name, IReadOnlyList<string> Columns, Func<PropertyGraph, IEnumerable<Value[]>> Rows)
{
    private static readonly Procedure[] All =
    [
        new("db.labels", ["label"], graph => graph.Labels.Select(One)),
        new("db.relationshipTypes", ["relationshipType"], graph => graph.RelationshipTypes.Select(One)),
        new("db.propertyKeys", ["propertyKey"], graph => graph.PropertyKeys.Select(One)),
        new(
            "db.schema.nodes",
            ["label", "count"],
            graph =>
                graph.Labels.Select(label =>
                    new[] { Value.From(label), Value.From((long)graph.Access.NodesWithLabel(graph.LabelSymbols.Find(label)).Length) }
                )
        ),
        new("db.schema.relationships", ["relationshipType", "from", "to", "count"], SchemaListing.Relationships),
    ];

    public static IEnumerable<string> Names => All.Select(procedure => procedure.Name);

    public static Procedure? Find(string name) =>
        Array.Find(All, procedure => procedure.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static Value[] One(string name) => [Value.From(name)];
}
