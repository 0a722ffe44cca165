using System.Globalization;
using Graph.Query.Binding;
using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>Functions that turn a value of one kind into another.</summary>
internal static class ConversionFunctions
{
    private const NumberStyles FloatStyle = NumberStyles.Float;

    public static IEnumerable<ScalarFunction> All { get; } =
    [
        Strict("toString", TypeSet.String, TextOrNull),
        Strict("toInteger", TypeSet.Integer, IntegerOrNull),
        Strict("toInt", TypeSet.Integer, IntegerOrNull),
        Strict("toFloat", TypeSet.Float, FloatOrNull, ValueKind.Boolean),
        Strict("toBoolean", TypeSet.Boolean, BooleanOrNull, ValueKind.Float),
        Lenient("toStringOrNull", TypeSet.String, TextOrNull),
        Lenient("toIntegerOrNull", TypeSet.Integer, IntegerOrNull),
        Lenient("toFloatOrNull", TypeSet.Float, FloatOrNull),
        Lenient("toBooleanOrNull", TypeSet.Boolean, BooleanOrNull),
        new("date", [TypeSet.String | TypeSet.Map | TypeSet.Date], 1, 1, TypeSet.Date, true, a => Dates.From(a[0])),
        new("nullIf", [TypeSet.Any], 2, 2, TypeSet.Any, false, a => ValueComparison.AreEqual(a[0], a[1]) == true ? Value.Null : a[0]),
        new("valueType", [TypeSet.Any], 1, 1, TypeSet.String, false, a => Value.From(ValueTypeName.Of(a[0]))),
    ];

    public static Value TextOrNull(Value value) =>
        value.IsNumber || value.Kind is ValueKind.String or ValueKind.Boolean or ValueKind.Date
            ? Value.From(ValueText.Plain(value))
            : Value.Null;

    public static Value IntegerOrNull(Value value) =>
        value.Kind switch
        {
            ValueKind.Integer => value,
            ValueKind.Float => Truncated(value.AsFloat),
            ValueKind.Boolean => Value.From(value.AsBoolean ? 1L : 0L),
            ValueKind.String => ParsedInteger(value.AsString),
            _ => Value.Null,
        };

    public static Value FloatOrNull(Value value) =>
        value.Kind switch
        {
            ValueKind.Integer or ValueKind.Float => Value.From(value.AsNumber),
            ValueKind.String => ParsedFloat(value.AsString.Trim()),
            _ => Value.Null,
        };

    public static Value BooleanOrNull(Value value) =>
        value.Kind switch
        {
            ValueKind.Boolean => value,
            ValueKind.Integer => Value.From(value.AsInteger != 0),
            ValueKind.String => value.AsString.Trim().ToUpperInvariant() switch
            {
                "TRUE" => Value.True,
                "FALSE" => Value.False,
                _ => Value.Null,
            },
            _ => Value.Null,
        };

    private static ScalarFunction Strict(string name, TypeSet returns, Func<Value, Value> convert, ValueKind? refused = null) =>
        new(
            name,
            [TypeSet.Any],
            1,
            1,
            returns,
            true,
            a =>
                IsScalar(a[0]) && a[0].Kind != refused
                    ? convert(a[0])
                    : throw QueryException.Type($"{name}() does not take {Describe.Kind(a[0])}", ErrorCode.InvalidArgumentValue)
        );

    private static ScalarFunction Lenient(string name, TypeSet returns, Func<Value, Value> convert) =>
        new(name, [TypeSet.Any], 1, 1, returns, true, a => convert(a[0]));

    private static bool IsScalar(Value value) => value.IsNumber || value.Kind is ValueKind.String or ValueKind.Boolean or ValueKind.Date;

    private static Value ParsedInteger(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return Value.From(whole);
        }

        var real = text.Any(char.IsWhiteSpace) ? Value.Null : ParsedFloat(text);
        return real.IsNull ? Value.Null : Truncated(real.AsFloat);
    }

    private static Value ParsedFloat(string text) =>
        text.Length > 0 && !char.IsLetter(text[0]) && double.TryParse(text, FloatStyle, CultureInfo.InvariantCulture, out var number)
            ? Value.From(number)
            : text switch
            {
                "NaN" => Value.From(double.NaN),
                "Infinity" => Value.From(double.PositiveInfinity),
                _ => Value.Null,
            };

    private static Value Truncated(double value) =>
        double.IsNaN(value) ? Value.From(0L)
        : value >= 9.2233720368547758E18 ? Value.From(long.MaxValue)
        : value <= long.MinValue ? Value.From(long.MinValue)
        : Value.From((long)value);
}
