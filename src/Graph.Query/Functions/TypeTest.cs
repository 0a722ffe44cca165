using Graph.Query.Syntax;
using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>Tests whether a value is of a type, as <c>IS ::</c> asks.</summary>
internal static class TypeTest
{
    public static bool Holds(Value value, TypeName type)
    {
        if (type.Name == "|")
        {
            return type.Inner.Any(inner => Holds(value, inner));
        }

        if (value.IsNull)
        {
            return !type.NotNull && type.Name != "NOTHING";
        }

        return type.Name switch
        {
            "ANY" => true,
            "LIST" => value.Kind == ValueKind.List && value.AsList.All(item => Holds(item, type.Inner[0])),
            "PROPERTY" => value.Kind is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path),
            "BOOL" or "BOOLEAN" => value.Kind == ValueKind.Boolean,
            "INT" or "INTEGER" => value.Kind == ValueKind.Integer,
            "VARCHAR" or "STRING" => value.Kind == ValueKind.String,
            _ => value.Kind.ToString().Equals(type.Name, StringComparison.OrdinalIgnoreCase),
        };
    }
}
