using System.Globalization;
using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary><c>round(value, precision, mode)</c>: without a precision, halves go up towards positive infinity, as in Neo4j.</summary>
internal static class Rounding
{
    private const int MostDigits = 28;

    public static Value Round(Value[] arguments)
    {
        var value = NumberFunctions.Number(arguments[0], "round");
        if (arguments.Length == 1)
        {
            return Value.From(double.IsFinite(value) ? HalfUp(value) : value);
        }

        var digits = (int)Math.Clamp(NumberFunctions.Number(arguments[1], "round"), 0, MostDigits);
        var mode = arguments.Length > 2 ? Text(arguments[2]).ToUpperInvariant() : "HALF_UP";
        if (!double.IsFinite(value) || Math.Abs(value) > 1e15)
        {
            return Value.From(value);
        }

        var scaled = decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return Value.From((double)Apply(scaled, digits, mode) + 0.0);
    }

    private static string Text(Value mode) =>
        mode.Kind == ValueKind.String
            ? mode.AsString
            : throw QueryException.Type($"round() takes the name of a rounding mode, found {Describe.Kind(mode)}");

    // The difference is exact; 0.49999999999999994 + 0.5 would be 1.0, yet the number is below a half. The sum makes -0.0 to 0.0.
    private static double HalfUp(double value)
    {
        var below = Math.Floor(value);
        return (value - below >= 0.5 ? below + 1 : below) + 0.0;
    }

    private static decimal Apply(decimal value, int digits, string mode) =>
        mode switch
        {
            "UP" => Math.Round(value, digits, value < 0 ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity),
            "DOWN" => Math.Round(value, digits, MidpointRounding.ToZero),
            "CEILING" => Math.Round(value, digits, MidpointRounding.ToPositiveInfinity),
            "FLOOR" => Math.Round(value, digits, MidpointRounding.ToNegativeInfinity),
            "HALF_UP" => Math.Round(value, digits, MidpointRounding.AwayFromZero),
            "HALF_EVEN" => Math.Round(value, digits, MidpointRounding.ToEven),
            "HALF_DOWN" => HalfDown(value, digits),
            _ => throw QueryException.Argument(
                ErrorCode.InvalidArgumentValue,
                $"'{mode}' is no rounding mode, expected UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN or HALF_EVEN"
            ),
        };

    private static decimal HalfDown(decimal value, int digits)
    {
        var down = Math.Round(value, digits, MidpointRounding.ToZero);
        var away = Math.Round(value, digits, MidpointRounding.AwayFromZero);
        return Math.Abs(value - down) <= Math.Abs(away - value) ? down : away;
    }
}
