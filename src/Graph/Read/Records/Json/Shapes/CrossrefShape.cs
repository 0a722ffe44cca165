using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Graph.Read.Records.Json.Shapes;

/// <summary>A work as Crossref writes it, in its own form or as CSL-JSON. The abstract's tags are taken out.</summary>
internal sealed partial class CrossrefShape : IRecordShape
{
    /// <inheritdoc/>
    public bool Fits(JsonElement record) => Work(record).Has("DOI");

    /// <inheritdoc/>
    public WorkRecord? Read(JsonElement record, string source) => Read(Work(record));

    private static WorkRecord? Read(JsonElement record) =>
        record.Text("title") is { } title
            ? new(WebUtility.HtmlDecode(title))
            {
                Id = record.Text("DOI"),
                Authors = [.. record.Elements("author").Select(Name).OfType<FieldText>()],
                Venue = record.Text("container-title") is { } venue ? FieldText.Of(WebUtility.HtmlDecode(venue)) : null,
                Year = Date(record, "published") ?? Date(record, "issued") ?? Date(record, "created"),
                Abstract = record.Text("abstract") is { } words ? WebUtility.HtmlDecode(Tag().Replace(words, "")).Trim() : null,
                Links = [.. new[] { RecordLink.Doi(record.Text("DOI")) }.OfType<RecordLink>()],
            }
            : null;

    // The answer about one work has it as its message.
    private static JsonElement Work(JsonElement record) =>
        record.Field("message") is { ValueKind: JsonValueKind.Object } work ? work : record;

    // A group of authors has a name of its own.
    private static FieldText? Name(JsonElement author) =>
        author.Text("family") is { } family
            ? new FieldText(string.Join(' ', new[] { author.Text("given"), family, author.Text("suffix") }.OfType<string>()), family)
        : author.Text("name") is { } name ? FieldText.Of(name)
        : null;

    // {"date-parts": [[2012, 3, 27]]}
    private static FieldText? Date(JsonElement record, string name) => YearText.Of(record.Field(name).Text("date-parts"));

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
