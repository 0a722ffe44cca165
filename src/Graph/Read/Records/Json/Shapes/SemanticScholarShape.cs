using System.Text.Json;

namespace Graph.Read.Records.Json.Shapes;

/// <summary>A work as Semantic Scholar writes it, by itself or as one that cites or is cited.</summary>
internal sealed class SemanticScholarShape : IRecordShape
{
    private static readonly string[] Around = ["citingPaper", "citedPaper", "paper"];

    /// <inheritdoc/>
    public bool Fits(JsonElement record) =>
        record.Has("paperId") || record.Has("corpusId") || record.Has("externalIds") || Inner(record) is not null;

    /// <inheritdoc/>
    public WorkRecord? Read(JsonElement record, string source)
    {
        var work = Inner(record) ?? record;
        var ids = work.Field("externalIds");
        return work.Text("title") is { } title
            ? new(title)
            {
                Id = work.Text("paperId") ?? work.Text("corpusId"),
                Authors = work.Names("authors"),
                Venue = work.Venue("venue") ?? work.Field("publicationVenue").Venue("name") ?? work.Field("journal").Venue("name"),
                Year = work.Year("year") ?? work.Year("publicationDate"),
                Abstract = work.Text("abstract"),
                Links =
                [
                    .. new[]
                    {
                        RecordLink.Address(work.Text("url")),
                        RecordLink.Doi(ids.Text("DOI")),
                        RecordLink.Arxiv(ids.Text("ArXiv")),
                        RecordLink.Address(work.Field("openAccessPdf").Text("url")),
                    }.OfType<RecordLink>(),
                ],
            }
            : null;
    }

    private static JsonElement? Inner(JsonElement record) =>
        record.Has("title")
            ? null
            : Around
                .Select(name => record.Field(name))
                .Where(w => w.ValueKind == JsonValueKind.Object)
                .Select(w => (JsonElement?)w)
                .FirstOrDefault();
}
