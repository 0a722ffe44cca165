using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>Functions of nodes, relationships and paths.</summary>
internal static class EntityFunctions
{
    private const TypeSet Entity = TypeSet.Node | TypeSet.Relationship;
    private const TypeSet Owner = Entity | TypeSet.Map;
    private static readonly StaticType Texts = new(TypeSet.List, TypeSet.String);

    public static IEnumerable<ScalarFunction> All { get; } =
    [
        new(
            "labels",
            [TypeSet.Node],
            1,
            1,
            Texts,
            true,
            a => List(Expect(a[0], ValueKind.Node, "labels").Graph!.LabelsOf(a[0].AsId).Select(Value.From))
        ),
        new(
            "type",
            [TypeSet.Relationship],
            1,
            1,
            TypeSet.String,
            true,
            a => Value.From(Expect(a[0], ValueKind.Relationship, "type").Graph!.TypeOf(a[0].AsId))
        ),
        new("id", [Entity], 1, 1, TypeSet.Integer, true, a => Value.From((long)Entities(a[0], "id").AsId)),
        new("elementId", [Entity], 1, 1, TypeSet.String, true, a => Value.From(Entities(a[0], "elementId").Graph!.IdentifierOf(a[0]))),
        new("properties", [Owner], 1, 1, TypeSet.Map, true, a => Value.From(Properties.All(a[0]))),
        new("keys", [Owner], 1, 1, Texts, true, a => List(Properties.All(a[0]).Keys.Select(Value.From))),
        new("startNode", [TypeSet.Relationship], 1, 1, TypeSet.Node, true, a => End(a[0], "startNode", start: true)),
        new("endNode", [TypeSet.Relationship], 1, 1, TypeSet.Node, true, a => End(a[0], "endNode", start: false)),
        new(
            "length",
            [TypeSet.Path],
            1,
            1,
            TypeSet.Integer,
            true,
            a => Value.From((long)Expect(a[0], ValueKind.Path, "length").AsPath.Length)
        ),
        new(
            "nodes",
            [TypeSet.Path],
            1,
            1,
            new(TypeSet.List, TypeSet.Node),
            true,
            a => List(Expect(a[0], ValueKind.Path, "nodes").AsPath.Nodes)
        ),
        new(
            "relationships",
            [TypeSet.Path],
            1,
            1,
            new(TypeSet.List, TypeSet.Relationship),
            true,
            a => List(Expect(a[0], ValueKind.Path, "relationships").AsPath.Relationships)
        ),
    ];

    private static Value End(Value relationship, string function, bool start)
    {
        var graph = Expect(relationship, ValueKind.Relationship, function).Graph!;
        return graph.Node(start ? graph.StartOf(relationship.AsId) : graph.EndOf(relationship.AsId));
    }

    private static Value Entities(Value value, string function) =>
        value.Kind is ValueKind.Node or ValueKind.Relationship ? value : throw Wrong(function, "a node or a relationship", value);

    private static Value Expect(Value value, ValueKind kind, string function) =>
        value.Kind == kind ? value : throw Wrong(function, Describe.Kind(kind), value);

    private static QueryException Wrong(string function, string expected, Value found) =>
        QueryException.Type($"{function}() takes {expected}, found {Describe.Kind(found)}", ErrorCode.InvalidArgumentValue);

    private static Value List(IEnumerable<Value> items) => Value.FromList([.. items]);
}
