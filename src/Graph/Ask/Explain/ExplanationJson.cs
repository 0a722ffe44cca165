using System.Buffers;
using System.Text;
using System.Text.Json;
using Graph.Store;

namespace Graph.Ask.Explain;

/// <summary>An explanation as one JSON object: <c>key</c>, <c>name</c>, <c>labels</c>, <c>properties</c>, <c>evidence</c>,
/// <c>merges</c>.</summary>
public static class ExplanationJson
{
    /// <summary>Writes the object and a line break.</summary>
    public static void Write(Explanation explanation, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonLines.Options))
        {
            Write(json, explanation);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("key", explanation.Entity.Key);
        json.WriteString("name", explanation.Entity.Name);
        PropertyJson.Write(json, "labels", explanation.Entity.Labels);
        json.WriteStartObject("properties");
        foreach (var (name, value) in explanation.Entity.Properties)
        {
            PropertyJson.Write(json, name, value);
        }

        json.WriteEndObject();
        json.WriteStartArray("evidence");
        foreach (var piece in explanation.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("source", piece.Source);
            json.WriteNumber("line", piece.Line);
            json.WriteString("quote", piece.Quote);
            json.WriteString("rule", piece.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("merges");
        foreach (var merge in explanation.Merges)
        {
            MergeFile.Write(json, merge);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
