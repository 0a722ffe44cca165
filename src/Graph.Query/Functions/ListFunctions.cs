using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>Functions of lists, and those that lists and texts share.</summary>
internal static class ListFunctions
{
    public static IEnumerable<ScalarFunction> All { get; } =
    [
        new("size", [TypeSet.List | TypeSet.String], 1, 1, TypeSet.Integer, true, a => Value.From(Size(a[0], "size"))),
        new("head", [TypeSet.List], 1, 1, TypeSet.Any, true, a => Items(a[0], "head") is [var first, ..] ? first : Value.Null),
        new("last", [TypeSet.List], 1, 1, TypeSet.Any, true, a => Items(a[0], "last") is [.., var last] ? last : Value.Null),
        new(
            "tail",
            [TypeSet.List],
            1,
            1,
            TypeSet.List,
            true,
            a => Items(a[0], "tail") is [_, .. var rest] ? Value.FromList(rest) : Value.EmptyList
        ),
        new(
            "reverse",
            [TypeSet.List | TypeSet.String],
            1,
            1,
            TypeSet.Any,
            true,
            a =>
                a[0].Kind == ValueKind.String
                    ? Value.From(TextFunctions.Reversed(a[0].AsString))
                    : Value.FromList([.. Items(a[0], "reverse").Reverse()])
        ),
        new("range", [TypeSet.Any], 2, 3, new(TypeSet.List, TypeSet.Integer), false, Lists.Range),
        new(
            "isEmpty",
            [TypeSet.List | TypeSet.String | TypeSet.Map],
            1,
            1,
            TypeSet.Boolean,
            true,
            a => Value.From(a[0].Kind == ValueKind.Map ? a[0].AsMap.Count == 0 : Size(a[0], "isEmpty") == 0)
        ),
        new("coalesce", [TypeSet.Any], 1, int.MaxValue, TypeSet.Any, false, a => Array.Find(a, value => !value.IsNull)),
        new("toStringList", [TypeSet.List], 1, 1, TypeSet.List, true, a => Each(a[0], "toStringList", ConversionFunctions.TextOrNull)),
        new("toIntegerList", [TypeSet.List], 1, 1, TypeSet.List, true, a => Each(a[0], "toIntegerList", ConversionFunctions.IntegerOrNull)),
        new("toFloatList", [TypeSet.List], 1, 1, TypeSet.List, true, a => Each(a[0], "toFloatList", ConversionFunctions.FloatOrNull)),
        new("toBooleanList", [TypeSet.List], 1, 1, TypeSet.List, true, a => Each(a[0], "toBooleanList", ConversionFunctions.BooleanOrNull)),
    ];

    private static Value Each(Value list, string function, Func<Value, Value> convert) =>
        Value.FromList([.. Items(list, function).Select(convert)]);

    private static long Size(Value value, string function) =>
        value.Kind == ValueKind.String ? TextFunctions.Length(value.AsString) : Items(value, function).Length;

    private static Value[] Items(Value value, string function) =>
        value.Kind == ValueKind.List ? value.Items : throw QueryException.Type($"{function}() does not take {Describe.Kind(value)}");
}
