using System.Globalization;
using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>
/// Makes a date of a map: of year, month and day, of a week, of a quarter or of a day of the year. What is missing is taken from
/// <c>date</c>
/// where the map has one, and is the first there is where it has none.
/// </summary>
internal sealed class DateParts
{
    private static readonly string[][] Forms =
    [
        ["month", "day"],
        ["week", "dayOfWeek"],
        ["quarter", "dayOfQuarter"],
        ["ordinalDay"],
    ];

    private readonly MapValue _parts;
    private readonly DateOnly? _base;

    private DateParts(MapValue parts)
    {
        _parts = parts;
        _base = parts.Has("date") ? Base(parts["date"]) : null;
    }

    /// <summary>The date.</summary>
    /// <exception cref="QueryException">There is no such date, or the parts do not go together.</exception>
    public static Value Date(MapValue map)
    {
        var parts = new DateParts(map);
        parts.Check();
        try
        {
            return Value.From(parts.Date());
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Wrong($"{Value.From(map)} is no date");
        }
    }

    private void Check()
    {
        if (_parts.Count == 0)
        {
            throw Wrong("date() needs at least a year");
        }

        if (_parts.Keys.FirstOrDefault(key => key is not ("date" or "year") && !Forms.Any(form => form.Contains(key))) is { } unknown)
        {
            throw Wrong($"a date has no part '{unknown}'");
        }

        if (_base is null && !_parts.Has("year"))
        {
            throw Wrong("date() needs a year");
        }

        if (Forms.Where(form => form.Any(_parts.Has)).Skip(1).FirstOrDefault() is { } second)
        {
            throw QueryException.Type($"'{second.First(_parts.Has)}' does not go with the other parts of the date");
        }

        if (_base is null && Forms.FirstOrDefault(form => form.Length > 1 && _parts.Has(form[1]) && !_parts.Has(form[0])) is { } form)
        {
            throw Wrong($"'{form[1]}' needs '{form[0]}'");
        }
    }

    private DateOnly Date()
    {
        if (_parts.Has("week") || _parts.Has("dayOfWeek"))
        {
            return ByWeek();
        }

        var year = Part("year", _base?.Year ?? 1);
        if (_parts.Has("ordinalDay"))
        {
            return InYear(new DateOnly(year, 1, 1).AddDays(Part("ordinalDay", 1) - 1), year);
        }

        if (_parts.Has("dayOfQuarter") || (_parts.Has("quarter") && _base is null))
        {
            return ByQuarter(year);
        }

        var month = _parts.Has("quarter")
            ? ((Within(Part("quarter", 1), 4) - 1) * 3) + ((_base!.Value.Month - 1) % 3) + 1
            : Part("month", _base?.Month ?? 1);
        var last = month is >= 1 and <= 12 ? DateTime.DaysInMonth(year, month) : 1;
        return new DateOnly(year, month, _parts.Has("day") ? Part("day", 1) : Math.Min(_base?.Day ?? 1, last));
    }

    private DateOnly ByWeek()
    {
        var known = _base?.ToDateTime(default);
        var year = Part("year", known is { } day ? ISOWeek.GetYear(day) : 1);
        var week = Part("week", known is { } date ? ISOWeek.GetWeekOfYear(date) : 1);
        var weekDay = Part("dayOfWeek", known is { } weekday ? (((int)weekday.DayOfWeek + 6) % 7) + 1 : 1);
        return DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Within(week, 53), (DayOfWeek)(Within(weekDay, 7) % 7)));
    }

    private DateOnly ByQuarter(int year)
    {
        var quarter = Within(Part("quarter", _base is { } known ? (known.Month + 2) / 3 : 1), 4);
        var first = new DateOnly(year, ((quarter - 1) * 3) + 1, 1);
        return first.AddDays(Within(Part("dayOfQuarter", 1), first.AddMonths(3).DayNumber - first.DayNumber) - 1);
    }

    private static int Within(int number, int most) =>
        number >= 1 && number <= most ? number : throw new ArgumentOutOfRangeException(nameof(number));

    private static DateOnly InYear(DateOnly date, int year) =>
        date.Year == year ? date : throw new ArgumentOutOfRangeException(nameof(date));

    private int Part(string key, int missing) =>
        _parts[key] switch
        {
            { Kind: ValueKind.Integer } number => (int)Math.Clamp(number.AsInteger, int.MinValue, int.MaxValue),
            { IsNull: true } when !_parts.Has(key) || key != "year" => missing,
            _ => throw Wrong($"date() needs a whole number as '{key}'"),
        };

    private static DateOnly Base(Value value) =>
        value.Kind == ValueKind.Date ? value.AsDate : throw Wrong($"date() needs a date as 'date', found {Describe.Kind(value)}");

    private static QueryException Wrong(string message) => QueryException.Argument(ErrorCode.InvalidArgumentValue, message);
}
