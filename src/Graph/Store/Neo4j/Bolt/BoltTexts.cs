using System.Globalization;
using System.Text;
using Graph.Query.Values;

namespace Graph.Store.Neo4j.Bolt;

/// <summary>Values that JSON has no form for, as the Query API writes them: an answer reads the same over Bolt and over HTTP.</summary>
internal static class BoltTexts
{
    private const int NanosPerSecond = 1_000_000_000;

    /// <summary>A day, such as <c>2015-07-21</c>, <c>-0044-03-15</c>, <c>+12345-01-01</c>.</summary>
    public static string Date(long year, int month, int day)
    {
        var sign = year switch
        {
            < 0 => "-",
            > 9999 => "+",
            _ => string.Empty,
        };
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):D4}-{month:D2}-{day:D2}");
    }

    /// <summary>A time of day, such as <c>21:40:32.142</c>.</summary>
    public static string Time(int hour, int minute, int second, int nanos) =>
        string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{minute:D2}:{second:D2}{Fraction(nanos)}");

    /// <summary>What a clock is ahead of UTC, such as <c>+01:00</c>, or <c>Z</c>.</summary>
    public static string Offset(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var ahead = TimeSpan.FromSeconds(Math.Abs(seconds));
        var text = string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{ahead.Hours:D2}:{ahead.Minutes:D2}");
        return ahead.Seconds == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{ahead.Seconds:D2}");
    }

    /// <summary>A stretch of time, such as <c>P1Y2M10DT12H45M30.25S</c>.</summary>
    /// <param name="months">Years are twelve of them.</param>
    /// <param name="days">Days, which need not have 24 hours.</param>
    /// <param name="seconds">Whole seconds, rounded down.</param>
    /// <param name="nanos">What is to be added to them, from 0.</param>
    public static string Duration(long months, long days, long seconds, int nanos)
    {
        var text = new StringBuilder("P");
        Append(text, months / 12, 'Y');
        Append(text, months % 12, 'M');
        Append(text, days, 'D');
        if (seconds != 0 || nanos != 0)
        {
            text.Append('T');
            AppendTime(text, seconds, nanos);
        }

        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    /// <summary>A place, such as <c>SRID=4979;POINT Z (56.7 12.78 8.0)</c>.</summary>
    /// <param name="reference">The number of its system of coordinates.</param>
    /// <param name="coordinates">Two or three.</param>
    public static string Point(int reference, params IReadOnlyList<double> coordinates)
    {
        var numbers = string.Join(' ', coordinates.Select(c => ValueText.Plain(Value.From(c))));
        return string.Create(CultureInfo.InvariantCulture, $"SRID={reference};POINT {(coordinates.Count > 2 ? "Z " : "")}({numbers})");
    }

    // What is negative is written so as a whole: one second less a quarter back is -0.75.
    private static void AppendTime(StringBuilder text, long seconds, int nanos)
    {
        var isNegative = seconds < 0;
        var (whole, rest) = isNegative && nanos > 0 ? (seconds + 1, NanosPerSecond - nanos) : (seconds, nanos);
        Append(text, whole / 3600, 'H');
        Append(text, whole / 60 % 60, 'M');
        whole %= 60;
        if (whole != 0 || rest != 0)
        {
            var sign = isNegative && whole == 0 ? "-" : string.Empty;
            text.Append(CultureInfo.InvariantCulture, $"{sign}{whole}{Fraction(rest)}S");
        }
    }

    private static void Append(StringBuilder text, long number, char unit)
    {
        if (number != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
        }
    }

    private static string Fraction(int nanos) =>
        nanos == 0 ? string.Empty : "." + nanos.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');
}
