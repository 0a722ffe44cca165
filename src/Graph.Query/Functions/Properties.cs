using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>Properties of whatever has some.</summary>
internal static class Properties
{
    public static Value Get(Value target, string key) =>
        target.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Map => target.AsMap[key],
            ValueKind.Node or ValueKind.Relationship => target.Graph!.PropertyOf(target, key),
            ValueKind.Date => DatePart(target.AsDate, key),
            _ => throw QueryException.Type($"{Describe.Kind(target)} has no property '{key}'"),
        };

    public static MapValue All(Value target) =>
        target.Kind switch
        {
            ValueKind.Map => target.AsMap,
            ValueKind.Node or ValueKind.Relationship => target.Graph!.PropertiesOf(target),
            _ => throw QueryException.Type($"expected a node, a relationship or a map, found {Describe.Kind(target)}"),
        };

    private static Value DatePart(DateOnly date, string key) =>
        key switch
        {
            "year" => Value.From((long)date.Year),
            "month" => Value.From((long)date.Month),
            "day" => Value.From((long)date.Day),
            "quarter" => Value.From((long)((date.Month + 2) / 3)),
            "dayOfWeek" or "weekDay" => Value.From((long)(((int)date.DayOfWeek + 6) % 7) + 1),
            "ordinalDay" => Value.From((long)date.DayOfYear),
            "dayOfQuarter" => Value.From((long)date.DayNumber - new DateOnly(date.Year, ((date.Month - 1) / 3 * 3) + 1, 1).DayNumber + 1),
            "weekYear" => Value.From((long)System.Globalization.ISOWeek.GetYear(date.ToDateTime(default))),
            "week" => Value.From((long)System.Globalization.ISOWeek.GetWeekOfYear(date.ToDateTime(default))),
            _ => throw QueryException.Type($"a date has no part '{key}'"),
        };
}
