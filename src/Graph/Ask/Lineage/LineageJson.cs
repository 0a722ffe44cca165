using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Model;

namespace Graph.Ask.Lineage;

/// <summary>Writes a lineage as one JSON object: contract 6.</summary>
public static class LineageJson
{
    /// <summary>The lineage as JSON on one line.</summary>
    public static string Write(LineageGraph lineage)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(json, lineage);
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, LineageGraph lineage)
    {
        json.WriteStartObject();
        Write(json, "roots", lineage.Roots, json.WriteStringValue);
        Write(json, "nodes", lineage.Nodes, node => Write(json, node));
        Write(json, "edges", lineage.Edges, edge => Write(json, edge));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LineageNode node)
    {
        json.WriteStartObject();
        json.WriteString("key", node.Key);
        json.WriteString("name", node.Name);
        if (node.Year is { } year)
        {
            json.WriteNumber("year", year);
        }
        else
        {
            json.WriteNull("year");
        }

        Write(json, "labels", node.Labels, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LineageEdge edge)
    {
        json.WriteStartObject();
        json.WriteString("from", edge.From);
        json.WriteString("to", edge.To);
        json.WriteString("basis", edge.Basis.Word());
        json.WriteNumber("confidence", edge.Confidence);
        json.WriteNumber("support", edge.Support);
        Write(json, "evidence", edge.Evidence, evidence => Write(json, evidence));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("source", evidence.Source);
        json.WriteNumber("line", evidence.Line);
        json.WriteString("quote", evidence.Quote);
        json.WriteString("rule", evidence.Rule);
        json.WriteString("citation", evidence.Citation);
        json.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
