using System.Text.Json;
using Graph.Model;

namespace Graph.Read;

/// <summary>A mention as the fields of contract 1.</summary>
public static class MentionJson
{
    /// <summary>Writes the fields into an open object, so that others can write theirs beside them.</summary>
    public static void WriteFields(Utf8JsonWriter json, Mention mention)
    {
        json.WriteString("kind", KindWord(mention.Kind));
        json.WriteNumber("line", mention.Line);
        json.WriteNumber("endLine", mention.EndLine);
        WriteTexts(json, "section", mention.Section.Select(heading => heading.Text));
        json.WriteString("title", mention.Title?.Text);
        json.WriteString("name", mention.Name?.Text);
        json.WriteString("venue", mention.Venue?.Text);
        if (mention.Year is { } year)
        {
            json.WriteNumber("year", year);
        }
        else
        {
            json.WriteNull("year");
        }

        WriteTexts(json, "authors", mention.Authors.Select(author => author.Text));
        WriteLinks(json, mention);
        json.WriteStartObject("cells");
        foreach (var cell in mention.Cells.DistinctBy(cell => cell.Header))
        {
            json.WriteString(cell.Header, cell.Value.Text);
        }

        json.WriteEndObject();
    }

    /// <summary>The word for a kind of mention: <c>paper</c>, <c>model</c> or <c>dataset</c>.</summary>
    public static string KindWord(MentionKind kind) =>
        kind switch
        {
            MentionKind.Model => "model",
            MentionKind.Dataset => "dataset",
            _ => "paper",
        };

    /// <summary>The word for a kind of link: <c>paper</c>, <c>code</c>, <c>project</c>, <c>dataset</c>, <c>model</c>, <c>demo</c>,
    /// <c>video</c> or <c>other</c>.</summary>
    public static string KindWord(LinkKind kind) =>
        kind switch
        {
            LinkKind.Paper => "paper",
            LinkKind.Code => "code",
            LinkKind.Project => "project",
            LinkKind.Dataset => "dataset",
            LinkKind.Model => "model",
            LinkKind.Demo => "demo",
            LinkKind.Video => "video",
            _ => "other",
        };

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteLinks(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartArray("links");
        foreach (var link in mention.Links)
        {
            json.WriteStartObject();
            json.WriteString("kind", KindWord(link.Kind));
            json.WriteString("url", link.Url);
            json.WriteString("label", link.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
