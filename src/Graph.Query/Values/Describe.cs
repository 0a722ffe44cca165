namespace Graph.Query.Values;

/// <summary>Words for values in messages.</summary>
internal static class Describe
{
    public static string Kind(Value value) => Kind(value.Kind);

    public static string Kind(ValueKind kind) =>
        kind switch
        {
            ValueKind.Null => "null",
            ValueKind.Boolean => "a Boolean",
            ValueKind.Integer => "an integer",
            ValueKind.Float => "a float",
            ValueKind.String => "a text",
            ValueKind.Date => "a date",
            ValueKind.List => "a list",
            ValueKind.Map => "a map",
            ValueKind.Node => "a node",
            ValueKind.Relationship => "a relationship",
            _ => "a path",
        };
}
