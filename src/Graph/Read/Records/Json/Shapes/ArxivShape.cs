using System.Collections.Immutable;
using System.Text.Json;

namespace Graph.Read.Records.Json.Shapes;

/// <summary>A work as a line of arXiv's snapshot writes it. The names are in LaTeX as one text and in parts; the parts are read.</summary>
internal sealed class ArxivShape : IRecordShape
{
    /// <inheritdoc/>
    public bool Fits(JsonElement record) => record.Has("authors_parsed") || (record.Has("categories") && record.Has("update_date"));

    /// <inheritdoc/>
    public WorkRecord? Read(JsonElement record, string source)
    {
        if (record.Text("title") is not { } title)
        {
            return null;
        }

        var id = record.Text("id");
        return new(title)
        {
            Id = id,
            Authors = [.. record.Elements("authors_parsed").Select(Name).OfType<FieldText>()],
            Venue = id is null ? null : new FieldText("arXiv", id),
            Year = Year(record),
            Abstract = record.Text("abstract"),
            Links = [.. new[] { RecordLink.Arxiv(id), RecordLink.Doi(record.Text("doi")) }.OfType<RecordLink>()],
        };
    }

    // ["Yuan", "C. -P.", ""]: the family name, what stands before it, what stands behind it.
    private static FieldText? Name(JsonElement parts)
    {
        ImmutableArray<string?> texts = parts.ValueKind == JsonValueKind.Array ? [.. parts.EnumerateArray().Select(p => p.AsText())] : [];
        return texts is [{ } family, ..]
            ? new FieldText(
                string.Join(' ', new[] { texts.ElementAtOrDefault(1), family, texts.ElementAtOrDefault(2) }.OfType<string>()),
                family
            )
            : null;
    }

    // The first version tells when the paper came: "Mon, 2 Apr 2007 19:18:42 GMT".
    private static FieldText? Year(JsonElement record) =>
        record.Elements("versions").Select(v => v.Text("created")).FirstOrDefault() is { } created
            ? created.Split(' ').Select(YearText.Of).FirstOrDefault(y => y is not null)
            : record.Year("update_date");
}
