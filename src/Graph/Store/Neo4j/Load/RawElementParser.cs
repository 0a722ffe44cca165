using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Graph.Store.Neo4j.Load;

/// <summary>Reads lines in the shape of contract 2, and refuses what a database could not keep as it is.</summary>
internal sealed class RawElementParser
{
    /// <summary>The longest key in bytes: keys are unique by an index, and Neo4j's takes 8,167 bytes an entry, its own included.</summary>
    private const int MostKeyBytes = 8_000;

    private readonly NamePool _names = new();

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">The line is neither a node nor a relationship, or holds what cannot be stored.</exception>
    /// <exception cref="JsonException">The line is no JSON.</exception>
    public void Parse(ReadOnlyMemory<byte> line, RawElement into)
    {
        if (!Utf8.IsValid(line.Span))
        {
            throw new FormatException("the line is not UTF-8");
        }

        var reader = new Utf8JsonReader(line.Span);
        Expect(reader.Read() && reader.TokenType == JsonTokenType.StartObject, "a line holds one JSON object");
        var type = string.Empty;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = _names.Read(ref reader);
            reader.Read();
            ReadMember(member, ref reader, line, into, ref type);
        }

        Expect(!reader.Read(), "a line holds one JSON object");
        Finish(type, into);
    }

    private void ReadMember(string member, ref Utf8JsonReader reader, ReadOnlyMemory<byte> line, RawElement into, ref string type)
    {
        switch (member)
        {
            case "type":
                type = Text(ref reader, member);
                break;
            case "id":
                into.Id = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Wrong(member, "a text");
                break;
            case "label":
                into.Type = Text(ref reader, member);
                break;
            case "labels":
                into.Labels = ReadLabels(ref reader);
                break;
            case "start":
                into.Start = ReadEnd(ref reader);
                break;
            case "end":
                into.End = ReadEnd(ref reader);
                break;
            case "properties":
                ReadProperties(ref reader, line, into);
                break;
            default:
                reader.Skip();
                break;
        }
    }

    private static void Finish(string type, RawElement element)
    {
        Expect(type is "node" or "relationship", $"type '{type}' is neither 'node' nor 'relationship'");
        Expect(element.Id.Length > 0, "'id' is missing");
        Expect(!element.Type.Contains('\0', StringComparison.Ordinal), "a relationship's 'label' holds the character NUL");
        element.IsNode = type == "node";
        if (element.IsNode)
        {
            Expect(element.Labels.Count > 0, $"node '{element.Id}' has no label");
            Expect(HasKey(element), $"node '{element.Id}' has no property 'key' that is its id");
            var bytes = element.Id.Length * 3 > MostKeyBytes ? Encoding.UTF8.GetByteCount(element.Id) : 0;
            Expect(bytes <= MostKeyBytes, $"a key has {bytes} bytes; the database keeps keys of at most {MostKeyBytes} bytes apart");
        }
        else
        {
            Expect(element.Type.Length > 0, $"relationship '{element.Id}' has no 'label'");
            Expect(element.Start.Length > 0 && element.End.Length > 0, $"relationship '{element.Id}' lacks 'start' or 'end'");
        }
    }

    private static bool HasKey(RawElement node)
    {
        foreach (var property in node.Properties)
        {
            if (property.Name == "key")
            {
                var reader = new Utf8JsonReader(property.Json.Span);
                return reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(node.Id);
            }
        }

        return false;
    }

    private List<string> ReadLabels(ref Utf8JsonReader reader)
    {
        Expect(reader.TokenType == JsonTokenType.StartArray, "'labels' is no list");
        var labels = new List<string>(2);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            labels.Add(Text(ref reader, "labels"));
        }

        Expect(
            labels.Distinct(StringComparer.Ordinal).Count() == labels.Count && !labels.Contains(string.Empty),
            "a label is empty or stands twice"
        );
        Expect(!labels.Exists(l => l.Contains('\0', StringComparison.Ordinal)), "a label holds the character NUL");
        Expect(!labels.Contains(BuildNode.Label), $"the label '{BuildNode.Label}' is the loader's own");
        return labels;
    }

    private static string ReadEnd(ref Utf8JsonReader reader)
    {
        Expect(reader.TokenType == JsonTokenType.StartObject, "'start' and 'end' are objects with an 'id'");
        var id = string.Empty;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (isId && reader.TokenType == JsonTokenType.String)
            {
                id = reader.GetString()!;
            }
            else
            {
                reader.Skip();
            }
        }

        return id;
    }

    private void ReadProperties(ref Utf8JsonReader reader, ReadOnlyMemory<byte> line, RawElement into)
    {
        Expect(reader.TokenType == JsonTokenType.StartObject, "'properties' is no object");
        var begin = (int)reader.TokenStartIndex;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = _names.Read(ref reader);
            Expect(name.Length > 0 && name[0] != '_', $"property '{name}': names that begin with '_' are the loader's own");
            Expect(!name.Contains('\0', StringComparison.Ordinal), "a property's name holds the character NUL");
            reader.Read();
            var from = (int)reader.TokenStartIndex;
            if (reader.TokenType != JsonTokenType.Null)
            {
                PropertyValues.Check(ref reader, name);
                into.Properties.Add(new RawProperty(name, line[from..(int)reader.BytesConsumed]));
            }
        }

        into.PropertiesJson = line[begin..(int)reader.BytesConsumed];
    }

    private string Text(ref Utf8JsonReader reader, string member) =>
        reader.TokenType == JsonTokenType.String ? _names.Read(ref reader) : throw Wrong(member, "a text");

    private static FormatException Wrong(string member, string expected) => new($"'{member}' is not {expected}");

    private static void Expect(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new FormatException(otherwise);
        }
    }
}
