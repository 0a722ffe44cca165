using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>Makes dates of texts (<c>2024-02-29</c>, <c>2024-02</c>, <c>2024</c>, <c>20240229</c>, <c>2024-060</c>, <c>2024-W09-4</c>)
/// and of maps.</summary>
internal static partial class Dates
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyyMMdd", "yyyy-MM", "yyyyMM", "yyyy"];

    public static Value From(Value value) =>
        value.Kind switch
        {
            ValueKind.Date => value,
            ValueKind.String => Parse(value.AsString),
            ValueKind.Map => DateParts.Date(value.AsMap),
            _ => throw QueryException.Type($"date() does not take {Describe.Kind(value)}"),
        };

    private static Value Parse(string text) =>
        DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Value.From(date)
        : Ordinal().Match(text) is { Success: true } ordinal ? ByDay(text, Number(ordinal, 1), Number(ordinal, 2))
        : Week().Match(text) is { Success: true } week
            ? ByWeek(text, Number(week, 1), Number(week, 2), week.Groups[3].Success ? Number(week, 3) : 1)
        : throw NoDate(text);

    private static Value ByDay(string text, int year, int day) =>
        day >= 1 && day <= (DateTime.IsLeapYear(Math.Max(1, year)) ? 366 : 365)
            ? Value.From(new DateOnly(Math.Max(1, year), 1, 1).AddDays(day - 1))
            : throw NoDate(text);

    private static Value ByWeek(string text, int year, int week, int day) =>
        year > 0 && week >= 1 && week <= ISOWeek.GetWeeksInYear(year) && day is >= 1 and <= 7
            ? Value.From(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, (DayOfWeek)(day % 7))))
            : throw NoDate(text);

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static QueryException NoDate(string text) =>
        QueryException.Runtime(
            ErrorCode.InvalidArgumentValue,
            ErrorKind.SyntaxError,
            $"'{text}' is no date, expected a form such as 2024-02-29"
        );

    [GeneratedRegex(@"^(\d{4})-?(\d{3})$")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(\d{4})-?W(\d{2})(?:-?(\d))?$")]
    private static partial Regex Week();
}
