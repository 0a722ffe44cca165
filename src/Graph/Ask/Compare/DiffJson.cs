using System.Buffers;
using System.Text;
using System.Text.Json;
using Graph.Model;
using Graph.Store;

namespace Graph.Ask.Compare;

/// <summary>A comparison of two graphs as one JSON object.</summary>
public static class DiffJson
{
    /// <summary>Writes the object and a line break.</summary>
    public static void Write(GraphDiff diff, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonLines.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("entities");
            diff.Entities.ToList().ForEach(change => WriteEntity(json, change));
            json.WriteEndArray();
            json.WriteStartArray("relationships");
            diff.Relations.ToList().ForEach(change => WriteRelation(json, change));
            json.WriteEndArray();
            json.WriteNumber("moved", diff.Moved);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void WriteEntity(Utf8JsonWriter json, EntityChange change)
    {
        json.WriteStartObject();
        json.WriteString("change", Word(change.Kind));
        json.WriteString("key", change.Key);
        json.WriteString("name", (change.After ?? change.Before)!.Name);
        WriteNames(json, change.Properties);
        json.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter json, RelationChange change)
    {
        var relation = (change.After ?? change.Before)!;
        json.WriteStartObject();
        json.WriteString("change", Word(change.Kind));
        json.WriteString("id", change.Id);
        json.WriteString("type", relation.Type);
        json.WriteString("from", relation.From);
        json.WriteString("to", relation.To);
        json.WriteString("basis", relation.Basis.Word());
        WriteNames(json, change.Properties);
        WriteEvidence(json, "evidenceCame", change.EvidenceCame);
        WriteEvidence(json, "evidenceWent", change.EvidenceWent);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, IEnumerable<string> properties)
    {
        json.WriteStartArray("properties");
        properties.ToList().ForEach(name => json.WriteStringValue(name));
        json.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter json, string name, IEnumerable<Evidence> evidence)
    {
        json.WriteStartArray(name);
        foreach (var piece in evidence)
        {
            json.WriteStartObject();
            json.WriteString("source", piece.Source);
            json.WriteNumber("line", piece.Line);
            json.WriteString("quote", piece.Quote);
            json.WriteString("rule", piece.Rule);
            json.WriteString("citation", piece.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Word(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Came => "came",
            ChangeKind.Went => "went",
            _ => "changed",
        };
}
