using System.Globalization;

namespace Graph.Query.Values;

/// <summary>Floats as text: the shortest digits that read back as the same number, always with a point or an exponent.</summary>
internal static class FloatText
{
    public static string Of(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN"
                : value > 0 ? "Infinity"
                : "-Infinity";
        }

        if (value == 0)
        {
            return double.IsNegative(value) ? "-0.0" : "0.0";
        }

        // Of the smallest float Java gives two digits, and of all others the shortest.
        var (digits, exponent) = Math.Abs(value) == double.Epsilon ? ("49", -324) : Digits(Math.Abs(value));
        var sign = value < 0 ? "-" : "";

        // The bounds are those of Java, whose notation other engines print.
        return sign + (exponent is >= -3 and < 7 ? Plain(digits, exponent) : Scientific(digits, exponent));
    }

    private static (string Digits, int Exponent) Digits(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var mantissa = shortest.Split('E')[0].Replace(".", "", StringComparison.Ordinal).Trim('0');
        return (mantissa, ExponentOf(shortest));
    }

    private static int ExponentOf(string shortest)
    {
        var parts = shortest.Split('E');
        var scale = parts.Length > 1 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var whole = parts[0].Split('.')[0];
        if (whole != "0")
        {
            return scale + whole.Length - 1;
        }

        var fraction = parts[0].Split('.')[1];
        return scale - 1 - fraction.TakeWhile(c => c == '0').Count();
    }

    private static string Plain(string digits, int exponent)
    {
        if (exponent < 0)
        {
            return "0." + new string('0', -exponent - 1) + digits;
        }

        var whole = digits.PadRight(exponent + 1, '0');
        var fraction = whole[(exponent + 1)..];
        return whole[..(exponent + 1)] + "." + (fraction.Length == 0 ? "0" : fraction);
    }

    private static string Scientific(string digits, int exponent) =>
        $"{digits[0]}.{(digits.Length > 1 ? digits[1..] : "0")}E{exponent.ToString(CultureInfo.InvariantCulture)}";
}
