using System.Globalization;
using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>Makes dates of texts (<c>2024-02-29</c>, <c>2024-02</c>, <c>2024</c>, <c>20240229</c>) and of maps.</summary>
internal static class Dates
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyyMMdd", "yyyy-MM", "yyyyMM", "yyyy"];

    public static Value From(Value value) => value.Kind switch
    {
        ValueKind.Date => value,
        ValueKind.String => Parse(value.AsString),
        ValueKind.Map => FromParts(value.AsMap),
        _ => throw QueryException.Type($"date() does not take {Describe.Kind(value)}"),
    };

    private static Value Parse(string text) => DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? Value.From(date)
        : throw QueryException.Argument(ErrorCode.InvalidArgumentValue, $"'{text}' is no date, expected a form such as 2024-02-29");

    private static Value FromParts(MapValue parts)
    {
        if (parts.Keys.FirstOrDefault(key => key is not ("year" or "month" or "day")) is { } unknown)
            throw QueryException.Argument(ErrorCode.NotSupported, $"a date from '{unknown}' is not supported, only from year, month and day");
        try
        {
            return Value.From(new DateOnly(Part(parts, "year", null), Part(parts, "month", 1), Part(parts, "day", 1)));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw QueryException.Argument(ErrorCode.InvalidArgumentValue, $"{Value.From(parts)} is no date");
        }
    }

    private static int Part(MapValue parts, string key, int? missing) => parts[key] switch
    {
        { Kind: ValueKind.Integer } number => (int)Math.Clamp(number.AsInteger, int.MinValue, int.MaxValue),
        { IsNull: true } when missing is { } value => value,
        _ => throw QueryException.Argument(ErrorCode.InvalidArgumentValue, $"date() needs a whole number as '{key}'"),
    };
}
