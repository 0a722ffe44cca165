#if NEO4J_PACKAGES
using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Neo4j.Driver;

namespace Graph.Store.Neo4j.Bolt;

/// <summary>The driver's values, from and to the form of the Query API's plain JSON.</summary>
internal static class BoltValues
{
    /// <summary>A statement's parameters.</summary>
    /// <param name="json">A JSON object.</param>
    public static Dictionary<string, object?> Parameters(ReadOnlyMemory<byte> json)
    {
        using var parameters = JsonDocument.Parse(json);
        return (Dictionary<string, object?>)Parameter(parameters.RootElement)!;
    }

    /// <summary>A row as a JSON array.</summary>
    public static ReadOnlyMemory<byte> Row(IRecord record, int columns)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, JsonLines.Options);
        Write(json, Enumerable.Range(0, columns).Select(i => record[i]));
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static object? Parameter(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
            JsonValueKind.Number when value.GetRawText().AsSpan().IndexOfAny(".eE") < 0 => value.GetInt64(),
            JsonValueKind.Number => value.GetDouble(),
            JsonValueKind.Array => value.EnumerateArray().Select(Parameter).ToList(),
            JsonValueKind.Object => value.EnumerateObject().ToDictionary(p => p.Name, p => Parameter(p.Value), StringComparer.Ordinal),
            _ => null,
        };

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case long whole:
                json.WriteNumberValue(whole);
                break;
            case double real when double.IsFinite(real):
                PropertyJson.WriteValue(json, real);
                break;
            case byte[] bytes:
                json.WriteBase64StringValue(bytes);
                break;
            case IEntity or IPath:
                Write(json, Parts(value));
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                WriteMap(json, map);
                break;
            case System.Collections.IEnumerable list:
                WriteList(json, list.Cast<object?>());
                break;
            default:
                json.WriteStringValue(Text(value));
                break;
        }
    }

    // A path is its nodes and relationships in turn.
    private static object Parts(object value) =>
        value switch
        {
            INode node => new Dictionary<string, object?>
            {
                ["elementId"] = node.ElementId,
                ["labels"] = node.Labels,
                ["properties"] = node.Properties,
            },
            IRelationship edge => new Dictionary<string, object?>
            {
                ["elementId"] = edge.ElementId,
                ["startNodeElementId"] = edge.StartNodeElementId,
                ["endNodeElementId"] = edge.EndNodeElementId,
                ["type"] = edge.Type,
                ["properties"] = edge.Properties,
            },
            IPath path => path
                .Nodes.Take(1)
                .Cast<object>()
                .Concat(path.Relationships.SelectMany((r, i) => new object[] { r, path.Nodes[i + 1] })),
            _ => value,
        };

    private static string? Text(object value) =>
        value switch
        {
            Duration d => BoltTexts.Duration(d.Months, d.Days, d.Seconds, d.Nanos),
            LocalDate d => BoltTexts.Date(d.Year, d.Month, d.Day),
            LocalTime t => BoltTexts.Time(t.Hour, t.Minute, t.Second, t.Nanosecond),
            OffsetTime t => BoltTexts.Time(t.Hour, t.Minute, t.Second, t.Nanosecond) + BoltTexts.Offset(t.OffsetSeconds),
            LocalDateTime t => $"{BoltTexts.Date(t.Year, t.Month, t.Day)}T{BoltTexts.Time(t.Hour, t.Minute, t.Second, t.Nanosecond)}",
            ZonedDateTime t when !t.UnknownZoneInfo =>
                $"{BoltTexts.Date(t.Year, t.Month, t.Day)}T{BoltTexts.Time(t.Hour, t.Minute, t.Second, t.Nanosecond)}"
                    + BoltTexts.Offset(t.OffsetSeconds),
            // A place on a plane has no third number.
            Point p when double.IsNaN(p.Z) => BoltTexts.Point(p.SrId, p.X, p.Y),
            Point p => BoltTexts.Point(p.SrId, p.X, p.Y, p.Z),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };

    private static void WriteMap(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> map)
    {
        json.WriteStartObject();
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<object?> list)
    {
        json.WriteStartArray();
        foreach (var item in list)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }
}
#endif
