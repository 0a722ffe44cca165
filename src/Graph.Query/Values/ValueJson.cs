using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Query.Values;

/// <summary>Values as JSON, and JSON as values.</summary>
public static class ValueJson
{
    /// <summary>What <see cref="Write"/> needs of a writer: texts as they are, without escapes that JSON does not ask for.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Writes a value: a float always with a point or an exponent, NaN and the infinities as texts, a date as its ISO text, a node as
    /// <c>{"labels","properties"}</c>, a relationship as <c>{"type","properties"}</c>, a path as a list of both in turn.
    /// </summary>
    public static void Write(Utf8JsonWriter json, Value value)
    {
        ArgumentNullException.ThrowIfNull(json);
        switch (value.Kind)
        {
            case ValueKind.Null:
                json.WriteNullValue();
                break;
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean);
                break;
            case ValueKind.Integer:
                json.WriteNumberValue(value.AsInteger);
                break;
            case ValueKind.Float when double.IsFinite(value.AsFloat):
                json.WriteRawValue(FloatText.Of(value.AsFloat), skipInputValidation: true);
                break;
            case ValueKind.List:
                WriteList(json, value.AsList);
                break;
            case ValueKind.Map:
                WriteMap(json, value.AsMap);
                break;
            case ValueKind.Node or ValueKind.Relationship:
                WriteEntity(json, value);
                break;
            case ValueKind.Path:
                WriteList(json, value.AsPath.Elements);
                break;
            default:
                json.WriteStringValue(ValueText.Plain(value));
                break;
        }
    }

    /// <summary>Reads JSON: a number with a point or an exponent is a float.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static Value Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return From(document.RootElement);
    }

    /// <summary>The value of JSON that was read: a number with a point or an exponent is a float.</summary>
    public static Value From(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => Value.From(element.GetString()),
            JsonValueKind.True or JsonValueKind.False => Value.From(element.GetBoolean()),
            JsonValueKind.Number => element.GetRawText().AsSpan().IndexOfAny(".eE") < 0 && element.TryGetInt64(out var whole)
                ? Value.From(whole)
                : Value.From(double.Parse(element.GetRawText(), CultureInfo.InvariantCulture)),
            JsonValueKind.Array => Value.FromList([.. element.EnumerateArray().Select(From)]),
            JsonValueKind.Object => Value.From(
                new MapValue(element.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, From(p.Value))))
            ),
            _ => Value.Null,
        };

    private static void WriteEntity(Utf8JsonWriter json, Value entity)
    {
        json.WriteStartObject();
        if (entity.Kind == ValueKind.Node)
        {
            json.WriteStartArray("labels");
            foreach (var label in entity.Graph!.LabelsOf(entity.AsId))
            {
                json.WriteStringValue(label);
            }

            json.WriteEndArray();
        }
        else
        {
            json.WriteString("type", entity.Graph!.TypeOf(entity.AsId));
        }

        json.WritePropertyName("properties");
        WriteMap(json, entity.Graph.PropertiesOf(entity));
        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, MapValue map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map.Entries)
        {
            json.WritePropertyName(key);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<Value> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }
}
