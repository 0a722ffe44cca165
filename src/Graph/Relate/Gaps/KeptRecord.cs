using System.Collections.Immutable;
using System.Text.Json;
using Graph.Read.Records;
using Graph.Read.Records.Citation;
using Graph.Read.Records.Json;
using Graph.Sources.Kept;

namespace Graph.Relate.Gaps;

/// <summary>A kept record (contracts 7 and 8): what a service says of one paper.</summary>
/// <param name="Text">The text that it was read from.</param>
/// <param name="Work">What it says of the paper.</param>
/// <param name="Cites">What the paper cites, each by all identifiers that the service gives.</param>
/// <param name="Names">What the service itself calls the paper: its own id, identifiers.</param>
internal sealed record KeptRecord(KeptText Text, WorkRecord Work, ImmutableArray<CitedWork> Cites, ImmutableArray<string> Names)
{
    private static readonly CitationFileFormat CitationFiles = new();

    private const string OpenAlex = "https://openalex.org/";

    /// <summary>Reads a kept text.</summary>
    /// <returns>Null where it is not a record of a work: one of a model, or none at all.</returns>
    public static KeptRecord? Of(KeptText text)
    {
        if (CitationFiles.CanRead(text.Source))
        {
            return CitationFileFormat.Work(text.Source.Text) is { } cited ? new KeptRecord(text, cited, [], []) : null;
        }

        try
        {
            using var json = JsonDocument.Parse(text.Source.Text, new JsonDocumentOptions { MaxDepth = 64 });
            var root = json.RootElement;
            return RecordShapes.Read(root, text.Id) is { } work
                ? new KeptRecord(text, IsStored(root) ? work with { Venue = null } : work, [.. CitedBy(root)], OwnId(work))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The words of a value, as they stand in the file.</summary>
    /// <returns>Null where the file writes them in another way (with escapes), so that they cannot be quoted.</returns>
    public (int Line, string Quote)? Quote(string words)
    {
        for (var line = 1; line <= Text.Source.LineCount; line++)
        {
            if (Text.Source.Line(line).Contains(words, StringComparison.Ordinal))
            {
                return (line, words);
            }
        }

        return null;
    }

    // Where a copy is stored (arXiv, a university's archive) is not where it appeared.
    private static bool IsStored(JsonElement root) => root.Field("primary_location").Field("source").Text("type") == "repository";

    private static ImmutableArray<string> OwnId(WorkRecord work) =>
        work.Id is { } id && id.StartsWith(OpenAlex, StringComparison.Ordinal) ? [id] : [];

    // OpenAlex lists ids of its own, Crossref DOIs, our own form of Semantic Scholar's answer arXiv numbers and DOIs.
    private static IEnumerable<CitedWork> CitedBy(JsonElement root) =>
        root.Elements("referenced_works")
            .Select(w => w.AsText())
            .OfType<string>()
            .Select(id => new CitedWork(id, [id], []))
            .Concat(root.Elements("reference").Select(r => r.Text("DOI")).OfType<string>().Select(d => new CitedWork(d, ["doi:" + d], [])))
            .Concat(root.Elements("references").Select(Reference).OfType<CitedWork>());

    private static CitedWork? Reference(JsonElement reference)
    {
        var (arxiv, doi) = (reference.Text("arxiv"), reference.Text("doi"));
        return (arxiv ?? doi) is { } words
            ? new CitedWork(
                words,
                [.. new[] { arxiv is null ? null : "arxiv:" + arxiv, doi is null ? null : "doi:" + doi }.OfType<string>()],
                [.. reference.Elements("intents").Select(i => i.AsText()).OfType<string>()]
            )
            : null;
    }
}
