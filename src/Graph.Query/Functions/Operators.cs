using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>The operators that are functions of their operands' values.</summary>
internal static class Operators
{
    private static readonly Dictionary<string, ScalarFunction> All = new(StringComparer.Ordinal)
    {
        ["+"] = Binary("+", TypeSet.Any, Arithmetic.Add),
        ["||"] = Binary("||", TypeSet.String | TypeSet.List, Arithmetic.Concatenate),
        ["-"] = Binary("-", TypeSet.Number, Arithmetic.Subtract, TypeSet.Number),
        ["*"] = Binary("*", TypeSet.Number, Arithmetic.Multiply, TypeSet.Number),
        ["/"] = Binary("/", TypeSet.Number, Arithmetic.Divide, TypeSet.Number),
        ["%"] = Binary("%", TypeSet.Number, Arithmetic.Remainder, TypeSet.Number),
        ["^"] = Binary("^", TypeSet.Number, Arithmetic.Power, TypeSet.Float),
        ["STARTS WITH"] = Text("STARTS WITH", (text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        ["ENDS WITH"] = Text("ENDS WITH", (text, part) => text.EndsWith(part, StringComparison.Ordinal)),
        ["CONTAINS"] = Text("CONTAINS", (text, part) => text.Contains(part, StringComparison.Ordinal)),
        ["=~"] = Binary(
            "=~",
            TypeSet.String,
            (text, pattern) =>
                text.Kind == ValueKind.String && pattern.Kind == ValueKind.String
                    ? Value.From(RegularExpression.Matches(text.AsString, pattern.AsString))
                    : Value.Null,
            TypeSet.Boolean
        ),
        ["IN"] = new("IN", [TypeSet.Any, TypeSet.List], 2, 2, TypeSet.Boolean, false, a => Lists.Contains(a[1], a[0])),
        ["[]"] = Binary("[]", TypeSet.Any, Lists.At),
        ["negative"] = new("-", [TypeSet.Number], 1, 1, TypeSet.Number, true, a => Arithmetic.Negate(a[0])),
        ["positive"] = new("+", [TypeSet.Number], 1, 1, TypeSet.Number, true, a => a[0]),
    };

    public static ScalarFunction Get(string name) => All[name];

    private static ScalarFunction Binary(string name, TypeSet accepts, Func<Value, Value, Value> evaluate, TypeSet returns = TypeSet.Any) =>
        new(name, [accepts], 2, 2, returns, true, a => evaluate(a[0], a[1]));

    private static ScalarFunction Text(string name, Func<string, string, bool> test) =>
        Binary(
            name,
            TypeSet.Any,
            (text, part) =>
                text.Kind == ValueKind.String && part.Kind == ValueKind.String
                    ? Value.From(test(text.AsString, part.AsString))
                    : Value.Null,
            TypeSet.Boolean
        );
}
