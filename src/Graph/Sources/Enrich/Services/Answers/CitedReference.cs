using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Graph.Sources.Enrich.Services.Answers;

/// <summary>A work that a paper cites, as Semantic Scholar tells it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Year">Its year; null where none is given.</param>
/// <param name="Arxiv">Its arXiv number; null where none is given.</param>
/// <param name="Doi">Its DOI; null where none is given.</param>
/// <param name="Contexts">The sentences around the citations, each on one line.</param>
/// <param name="Intents">What the service takes them to be for; sorted.</param>
internal sealed partial record CitedReference(
    string Title,
    int? Year,
    string? Arxiv,
    string? Doi,
    ImmutableArray<string> Contexts,
    ImmutableArray<string> Intents
)
{
    /// <summary>Reads an element of a page; null where it has no title.</summary>
    public static CitedReference? Of(JsonElement reference)
    {
        var cited = reference.Field("citedPaper");
        var ids = cited.Field("externalIds");
        return cited.Text("title") is { } title
            ? new CitedReference(
                OneLine(title),
                cited.Whole("year"),
                ids.Text("ArXiv"),
                ids.Text("DOI"),
                [.. reference.Texts("contexts").Select(OneLine).Where(c => c.Length > 0)],
                [.. reference.Texts("intents").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
            )
            : null;
    }

    /// <summary>The record of a paper with all that it cites.</summary>
    public static string Record(EnrichWork work, IEnumerable<CitedReference> references) =>
        Json.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("title", work.Title);
            WriteIfAny(json, "arxiv", work.Arxiv);
            WriteIfAny(json, "doi", work.Doi);
            json.WriteStartArray("references");
            foreach (var reference in references)
            {
                reference.Write(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("title", Title);
        if (Year is { } year)
        {
            json.WriteNumber("year", year);
        }

        WriteIfAny(json, "arxiv", Arxiv);
        WriteIfAny(json, "doi", Doi);
        if (!Intents.IsEmpty)
        {
            json.WriteStartArray("intents");
            Intents.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string OneLine(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
