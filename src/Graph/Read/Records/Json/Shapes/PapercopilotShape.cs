using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Read.Records.Json.Shapes;

/// <summary>A work in papercopilot's dump of a conference: the authors are one text, and venue and year stand in the file's name
/// only (<c>eccv2022</c>).</summary>
internal sealed partial class PapercopilotShape : IRecordShape
{
    private static readonly ImmutableArray<string> NotThere = ["reject", "withdraw", "desk reject", "retract"];

    /// <inheritdoc/>
    public bool Fits(JsonElement record) =>
        record.Has("author") && record.Has("title") && (record.Has("site") || record.Has("status") || record.Has("aff"));

    /// <inheritdoc/>
    public WorkRecord? Read(JsonElement record, string source)
    {
        if (Unquoted(record.Text("title")) is not { } title)
        {
            return null;
        }

        var conference = IsAccepted(record) ? Conference().Match(source) : Match.Empty;
        return new(title)
        {
            Id = record.Text("id"),
            Authors = record.Names("author"),
            Venue = conference.Success ? new(conference.Groups[1].Value.ToUpperInvariant(), conference.Value) : null,
            Year = conference.Success ? new(conference.Groups[2].Value, conference.Value) : null,
            Abstract = Unquoted(record.Text("abstract")),
            Links =
            [
                .. new[]
                {
                    RecordLink.Address(record.Text("site")),
                    RecordLink.Doi(record.Text("doi")),
                    RecordLink.Arxiv(record.Text("arxiv")),
                    RecordLink.Address(record.Text("pdf")),
                    RecordLink.Address(record.Text("github"), LinkKind.Code),
                    RecordLink.Address(record.Text("project"), LinkKind.Project),
                }.OfType<RecordLink>(),
            ],
        };
    }

    // What was not accepted did not appear there.
    private static bool IsAccepted(JsonElement record) =>
        record.Text("status") is not { } status || !NotThere.Any(n => status.StartsWith(n, StringComparison.OrdinalIgnoreCase));

    // Some dumps put titles and abstracts into quotation marks of their own.
    private static string? Unquoted(string? text) => text is ['"', .. { Length: > 0 } inner, '"'] ? inner.Trim() : text;

    [GeneratedRegex("^([A-Za-z]+)[-_ ]?((?:19|20)[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Conference();
}
