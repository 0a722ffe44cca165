using System.Text.Json;

namespace Graph.Store.Neo4j.Load;

/// <summary>What a property of a database can hold: a text, a number, a truth value, or a list of one kind of these.</summary>
/// <remarks>Neo4j takes more and changes it in silence: a list of whole numbers and floats becomes floats, half a surrogate pair a
/// question mark, a float too large infinity.</remarks>
internal static class PropertyValues
{
    private enum Kind
    {
        Text,
        Whole,
        Real,
        Truth,
    }

    /// <summary>Goes to the end of the value that the reader stands on.</summary>
    /// <exception cref="FormatException">The value cannot be stored as it is.</exception>
    public static void Check(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            _ = KindOf(ref reader, name);
            return;
        }

        Kind? all = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var kind = KindOf(ref reader, name);
            if (kind != (all ??= kind))
            {
                throw new FormatException($"property '{name}' holds a list of mixed kinds");
            }
        }
    }

    private static Kind KindOf(ref Utf8JsonReader reader, string name)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                CheckText(ref reader, name);
                return Kind.Text;
            case JsonTokenType.True or JsonTokenType.False:
                return Kind.Truth;
            case JsonTokenType.Number when reader.ValueSpan.IndexOfAny(".eE"u8) >= 0:
                return double.IsFinite(reader.GetDouble())
                    ? Kind.Real
                    : throw new FormatException($"property '{name}' holds a float that is too large");
            case JsonTokenType.Number:
                return reader.TryGetInt64(out _)
                    ? Kind.Whole
                    : throw new FormatException($"property '{name}' holds a whole number of more than 64 bits");
            default:
                throw new FormatException($"property '{name}' holds {reader.TokenType}, which no property can hold");
        }
    }

    private static void CheckText(ref Utf8JsonReader reader, string name)
    {
        if (reader.ValueIsEscaped)
        {
            try
            {
                _ = reader.GetString();
            }
            catch (InvalidOperationException error)
            {
                throw new FormatException($"property '{name}' holds half a surrogate pair, which is no character", error);
            }
        }
    }
}
