using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Graph.Store;

/// <summary>Property values as JSON. A float always shows a point or an exponent, so that it stays a float wherever it is read.</summary>
public static class PropertyJson
{
    /// <summary>Writes one property.</summary>
    public static void Write(Utf8JsonWriter json, string name, object value)
    {
        json.WritePropertyName(name);
        WriteValue(json, value);
    }

    /// <summary>Reads a value; a list takes the type of its first item.</summary>
    /// <exception cref="FormatException">The value is an object, null or a list of mixed types: no property can hold it.</exception>
    public static object Read(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number when IsFloat(value) => value.GetDouble(),
            JsonValueKind.Number => value.GetInt64(),
            JsonValueKind.Array => ReadList(value),
            _ => throw new FormatException($"a property cannot hold {value.ValueKind.ToString().ToLowerInvariant()}"),
        };

    /// <summary>Writes one value.</summary>
    public static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case long whole:
                json.WriteNumberValue(whole);
                break;
            case int whole:
                json.WriteNumberValue(whole);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case double real:
                json.WriteRawValue(Float(real), skipInputValidation: true);
                break;
            case ImmutableArray<string> list:
                WriteList(json, list);
                break;
            case ImmutableArray<long> list:
                WriteList(json, list);
                break;
            case ImmutableArray<double> list:
                WriteList(json, list);
                break;
            default:
                throw new ArgumentException($"A value of type {value.GetType().Name} is no property value.", nameof(value));
        }
    }

    private static void WriteList<T>(Utf8JsonWriter json, ImmutableArray<T> list)
        where T : notnull
    {
        json.WriteStartArray();
        foreach (var item in list)
        {
            WriteValue(json, item);
        }

        json.WriteEndArray();
    }

    private static string Float(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny(".eEN") >= 0 ? text : text + ".0";
    }

    private static object ReadList(JsonElement list)
    {
        if (list.GetArrayLength() == 0 || list[0].ValueKind == JsonValueKind.String)
        {
            return list.EnumerateArray().Select(Text).ToImmutableArray();
        }

        return list.EnumerateArray().Any(IsFloat)
            ? list.EnumerateArray().Select(e => e.GetDouble()).ToImmutableArray()
            : list.EnumerateArray().Select(e => e.GetInt64()).ToImmutableArray();
    }

    private static string Text(JsonElement item) =>
        item.ValueKind == JsonValueKind.String ? item.GetString()! : throw new FormatException("a list holds texts and other values mixed");

    private static bool IsFloat(JsonElement value) => value.GetRawText().AsSpan().IndexOfAny(".eE") >= 0;
}
