using System.Text.Json;
using Graph.Model;

namespace Graph.Store;

/// <summary>Entities and relations as lines of <c>graph.jsonl</c> (contract 2).</summary>
internal static class GraphWriter
{
    /// <summary>Writes an entity as a node.</summary>
    public static void WriteNode(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("type", "node");
        WriteReference(json, entity);
        json.WriteStartObject("properties");
        json.WriteString("key", entity.Key);
        json.WriteString("name", entity.Name);
        foreach (var (name, value) in entity.Properties)
        {
            PropertyJson.Write(json, name, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, Entity entity)
    {
        json.WriteString("id", entity.Key);
        json.WriteStartArray("labels");
        foreach (var label in entity.Labels)
        {
            json.WriteStringValue(label);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a relation as a relationship; the graph gives the labels of its ends.</summary>
    public static void WriteRelationship(Utf8JsonWriter json, Relation relation, KnowledgeGraph graph)
    {
        json.WriteStartObject();
        json.WriteString("type", "relationship");
        json.WriteString("id", relation.Id);
        json.WriteString("label", relation.Type);
        WriteEnd(json, "start", graph.Find(relation.From)!);
        WriteEnd(json, "end", graph.Find(relation.To)!);
        json.WriteStartObject("properties");
        json.WriteString("basis", relation.Basis.Word());
        PropertyJson.Write(json, "confidence", relation.Confidence);
        json.WriteNumber("support", relation.Support);
        WriteEvidence(json, relation);
        foreach (var (name, value) in relation.Properties)
        {
            PropertyJson.Write(json, name, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter json, string side, Entity entity)
    {
        json.WriteStartObject(side);
        WriteReference(json, entity);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Relation relation)
    {
        WriteList(json, "sources", relation, (j, e) => j.WriteStringValue(e.Source));
        WriteList(json, "entries", relation, (j, e) => j.WriteNumberValue(e.Entry));
        WriteList(json, "lines", relation, (j, e) => j.WriteNumberValue(e.Line));
        WriteList(json, "quotes", relation, (j, e) => j.WriteStringValue(e.Quote));
        WriteList(json, "rules", relation, (j, e) => j.WriteStringValue(e.Rule));
        WriteList(json, "bases", relation, (j, e) => j.WriteStringValue(e.Basis.Word()));
        WriteList(json, "kinds", relation, (j, e) => j.WriteStringValue(e.Kind.Word()));
        if (relation.Evidence.Any(e => e.Citation.Length > 0))
        {
            WriteList(json, "citations", relation, (j, e) => j.WriteStringValue(e.Citation));
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, Relation relation, Action<Utf8JsonWriter, Evidence> write)
    {
        json.WriteStartArray(name);
        foreach (var evidence in relation.Evidence)
        {
            write(json, evidence);
        }

        json.WriteEndArray();
    }
}
