using System.Text.Json;

namespace Graph.Read.Records.Json.Shapes;

/// <summary>A work in our own form (contract 7): <c>title</c> and, where known, <c>authors</c>, <c>year</c>, <c>venue</c>, <c>url</c>,
/// <c>doi</c>, <c>arxiv</c>, <c>abstract</c>, <c>id</c>.</summary>
internal sealed class PlainShape : IRecordShape
{
    /// <inheritdoc/>
    public bool Fits(JsonElement record) => record.Has("title");

    /// <inheritdoc/>
    public WorkRecord? Read(JsonElement record, string source) =>
        record.Text("title") is { } title
            ? new(title)
            {
                Id = record.Text("id"),
                Authors = record.Names("authors"),
                Venue = record.Venue("venue"),
                Year = record.Year("year"),
                Abstract = record.Text("abstract"),
                Links =
                [
                    .. new[]
                    {
                        RecordLink.Address(record.Text("url")),
                        RecordLink.Doi(record.Text("doi")),
                        RecordLink.Arxiv(record.Text("arxiv")),
                    }.OfType<RecordLink>(),
                ],
            }
            : null;
}
