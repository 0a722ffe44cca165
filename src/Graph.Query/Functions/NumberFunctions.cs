using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>Functions of numbers.</summary>
internal static class NumberFunctions
{
    public static IEnumerable<ScalarFunction> All { get; } =
    [
        new(
            "abs",
            [TypeSet.Number],
            1,
            1,
            TypeSet.Number,
            true,
            a =>
                a[0].Kind == ValueKind.Integer
                    ? Value.From(a[0].AsInteger < 0 ? unchecked(-a[0].AsInteger) : a[0].AsInteger)
                    : Value.From(Math.Abs(Number(a[0], "abs")))
        ),
        new(
            "sign",
            [TypeSet.Number],
            1,
            1,
            TypeSet.Integer,
            true,
            a => Value.From(double.IsNaN(Number(a[0], "sign")) ? 0L : Math.Sign(a[0].AsNumber))
        ),
        new("round", [TypeSet.Number, TypeSet.Number, TypeSet.String], 1, 3, TypeSet.Float, true, Rounding.Round),
        new("rand", [], 0, 0, TypeSet.Float, false, _ => Value.From(Random.Shared.NextDouble())) { IsConstant = false },
        new("pi", [], 0, 0, TypeSet.Float, false, _ => Value.From(Math.PI)),
        new("e", [], 0, 0, TypeSet.Float, false, _ => Value.From(Math.E)),
        new(
            "atan2",
            [TypeSet.Number],
            2,
            2,
            TypeSet.Float,
            true,
            a => Value.From(Math.Atan2(Number(a[0], "atan2"), Number(a[1], "atan2")))
        ),
        new("isNaN", [TypeSet.Number], 1, 1, TypeSet.Boolean, true, a => Value.From(double.IsNaN(Number(a[0], "isNaN")))),
        One("ceil", Math.Ceiling),
        One("floor", Math.Floor),
        One("sqrt", Math.Sqrt),
        One("exp", Math.Exp),
        One("log", Math.Log),
        One("log10", Math.Log10),
        One("sin", Math.Sin),
        One("cos", Math.Cos),
        One("tan", Math.Tan),
        One("cot", x => 1 / Math.Tan(x)),
        One("asin", Math.Asin),
        One("acos", Math.Acos),
        One("atan", Math.Atan),
        One("sinh", Math.Sinh),
        One("cosh", Math.Cosh),
        One("tanh", Math.Tanh),
        One("coth", x => 1 / Math.Tanh(x)),
        One("degrees", x => x * 180 / Math.PI),
        One("radians", x => x / 180 * Math.PI),
        One("haversin", x => (1 - Math.Cos(x)) / 2),
    ];

    public static double Number(Value value, string function) =>
        value.IsNumber ? value.AsNumber : throw QueryException.Type($"{function}() takes a number, found {Describe.Kind(value)}");

    private static ScalarFunction One(string name, Func<double, double> calculate) =>
        new(name, [TypeSet.Number], 1, 1, TypeSet.Float, true, a => Value.From(calculate(Number(a[0], name))));
}
