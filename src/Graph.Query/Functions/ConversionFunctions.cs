using System.Globalization;
using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>Functions that turn a value of one kind into another.</summary>
internal static class ConversionFunctions
{
    private const NumberStyles FloatStyle = NumberStyles.Float;

    public static IEnumerable<ScalarFunction> All { get; } =
    [
        Strict("toString", TypeSet.String, TextOrNull),
        Strict("toInteger", TypeSet.Integer, Integer),
        Strict("toInt", TypeSet.Integer, Integer),
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

    private static Value Integer(Value value) =>
        value.Kind == ValueKind.String && IsTooLarge(value.AsString)
            ? throw QueryException.Type($"the text '{value.AsString}' is a number that does not fit into 64 bits")
            : IntegerOrNull(value);

    private static Value ParsedInteger(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return Value.From(whole);
        }

        return text is "Infinity" || !IsDecimal(text) || IsTooLarge(text) ? Value.Null
            : decimal.TryParse(text, FloatStyle, CultureInfo.InvariantCulture, out var exact) ? Value.From((long)exact)
            : Value.From(0L);
    }

    private static bool IsDecimal(string text) =>
        !text.Any(char.IsWhiteSpace) && ParsedFloat(text) is { IsNull: false, AsFloat: not double.NaN };

    // Beyond what a decimal holds it is beyond 64 bits, too, or so near to zero that nothing is left of it.
    private static bool IsTooLarge(string text) =>
        text.Length > 0
        && !char.IsLetter(text[0])
        && IsDecimal(text)
        && (
            decimal.TryParse(text, FloatStyle, CultureInfo.InvariantCulture, out var exact)
                ? exact is > long.MaxValue or < long.MinValue
                : Math.Abs(ParsedFloat(text).AsFloat) > 1
        );

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
