using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Graph.Ask.Lineage;
using Graph.Draw.Svg;
using Graph.Model;

namespace Graph.Draw.Lineage;

/// <summary>What the page's script knows of a lineage, as JSON that may stand inside HTML.</summary>
internal static class LineagePageData
{
    /// <summary>Nodes and edges, in the order of the drawing's.</summary>
    /// <remarks>The writer's usual encoder escapes what could end the element that the JSON stands in.</remarks>
    public static string Write(LineagePicture picture)
    {
        var folded = picture.Folded;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteStartArray("nodes");
            foreach (var node in folded.Lineage.Nodes)
            {
                Write(json, node, folded, picture.Works.Of(node.Key));
            }

            json.WriteEndArray();
            json.WriteStartArray("edges");
            foreach (var edge in folded.Lineage.Edges)
            {
                Write(json, edge, picture.Works);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, LineageNode node, FoldedLineage folded, LineageWork work)
    {
        json.WriteStartObject();
        json.WriteString("key", ShownText.Of(node.Key));
        json.WriteString("name", ShownText.Of(node.Name));
        json.WriteString("kind", node.IsPaper ? "Paper that names no model" : "Model");
        if (node.Year is { } year)
        {
            json.WriteNumber("year", year);
        }

        Write(json, work);
        if (folded.Folded.TryGetValue(node.Key, out var inside))
        {
            json.WriteStartArray("inside");
            foreach (var name in inside)
            {
                json.WriteStringValue(ShownText.Of(name.Name));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LineageWork work)
    {
        (string Name, string? Text)[] texts = [("paper", work.Paper), ("paperUrl", work.PaperUrl), ("venue", work.Venue)];
        foreach (var (name, text) in texts.Where(t => t.Text is not null))
        {
            json.WriteString(name, ShownText.Of(text!));
        }

        (string Name, ImmutableArray<string> Texts)[] lists = [("authors", work.Authors), ("code", work.Code), ("surveys", work.Surveys)];
        foreach (var (name, list) in lists.Where(l => !l.Texts.IsEmpty))
        {
            json.WriteStartArray(name);
            foreach (var text in list)
            {
                json.WriteStringValue(ShownText.Of(text));
            }

            json.WriteEndArray();
        }
    }

    private static void Write(Utf8JsonWriter json, LineageEdge edge, LineageWorks works)
    {
        json.WriteStartObject();
        json.WriteString("from", ShownText.Of(edge.From));
        json.WriteString("to", ShownText.Of(edge.To));
        json.WriteString("basis", edge.Basis.Word());
        json.WriteNumber("confidence", Math.Round(edge.Confidence, 3));
        json.WriteNumber("support", edge.Support);
        json.WriteStartArray("evidence");
        foreach (var piece in edge.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("source", ShownText.Of(piece.Source));
            json.WriteNumber("line", piece.Line);
            json.WriteString("quote", ShownText.Of(piece.Quote));
            json.WriteString("rule", ShownText.Of(piece.Rule));
            json.WriteString("basis", piece.Basis.Word());
            json.WriteString("kind", piece.Kind.Word());
            json.WriteString("citation", ShownText.Of(piece.Citation));
            if (works.Address(piece) is { } address)
            {
                json.WriteString("address", ShownText.Of(address));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
