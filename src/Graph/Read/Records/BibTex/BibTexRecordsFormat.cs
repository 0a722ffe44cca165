using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Graph.Model;
using Graph.Text.BibTex;

namespace Graph.Read.Records.BibTex;

/// <summary>Records as BibTeX or BibLaTeX: what people cite with, and what every service exports.</summary>
internal sealed partial class BibTexRecordsFormat : ISourceFormat
{
    // A volume is no work of its own: its papers are entries beside it.
    private static readonly ImmutableArray<string> Volumes = ["proceedings", "mvproceedings", "collection", "mvcollection"];

    /// <inheritdoc/>
    public string Name => "records as BibTeX";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".bib", ".bibtex"];

    /// <inheritdoc/>
    public bool CanRead(SourceText source) => SourceFormats.EndsWith(source, Endings);

    /// <inheritdoc/>
    public Extraction Read(SourceText source)
    {
        var extraction = new RecordExtraction(source);
        foreach (var entry in BibTexCutter.Cut(source.Text))
        {
            var line = source.LineAt(entry.Start);
            if (Volumes.Contains(entry.Kind, StringComparer.Ordinal))
            {
                extraction.Leave(line, $"'{entry.Key}' is a volume (@{entry.Kind}) and no work by itself; it was left.", Severity.Info);
            }
            else if (Work(entry) is { } work)
            {
                extraction.Add(work, line, source.LineAt(entry.End - 1));
            }
            else
            {
                extraction.Leave(line, $"'{entry.Key}' has no title; it was left.");
            }
        }

        return extraction.Finish("entries of BibTeX with a title");
    }

    /// <inheritdoc/>
    public SourceText Decode(SourceText source) => Read(source).Source;

    private static WorkRecord? Work(BibTexEntry entry) =>
        entry.Text("title") is { } title
            ? new(title)
            {
                Id = entry.Key,
                Authors = [.. entry.Authors().Select(a => new FieldText(a.Spoken, a.Written))],
                Venue = VenueOf(entry),
                Year = YearText.Of(entry.FirstText("year", "date")),
                Abstract = entry.Text("abstract"),
                Links =
                [
                    .. new[]
                    {
                        RecordLink.Address(entry.Text("url")),
                        RecordLink.Doi(entry.Text("doi")),
                        RecordLink.Arxiv(ArxivOf(entry)),
                        RecordLink.Address(AddressOf(entry)),
                    }.OfType<RecordLink>(),
                ],
            }
            : null;

    // "arXiv preprint arXiv:2103.00020" is how some write that a paper stands on arXiv.
    private static FieldText? VenueOf(BibTexEntry entry) =>
        entry.FirstText("journal", "journaltitle", "booktitle", "school", "institution") is { } venue
            ? new FieldText(venue.StartsWith("arXiv", StringComparison.OrdinalIgnoreCase) ? "arXiv" : venue, venue)
        : ArxivOf(entry) is { } number ? new FieldText("arXiv", number)
        : null;

    // In a field of its own, or in words: "arXiv preprint arXiv:2103.00020", and "abs/2103.00020" as the volume of CoRR.
    private static string? ArxivOf(BibTexEntry entry)
    {
        if (entry.Text("eprint") is { } own && Number().Match(own) is { Success: true } number)
        {
            return number.Value;
        }

        string?[] fields = [entry.Text("journal"), entry.Text("volume"), entry.Text("note"), entry.Text("howpublished")];
        var said = fields.OfType<string>().Select(f => SaidNumber().Match(f)).FirstOrDefault(m => m.Success);
        return said?.Groups[1].Value;
    }

    private static string? AddressOf(BibTexEntry entry) =>
        entry.Text("howpublished") is { } published && Address().Match(published) is { Success: true } address ? address.Value : null;

    [GeneratedRegex(@"\b(?:\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?/\d{7})(?:v\d{1,2})?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:arXiv:\s?|abs/)(\d{4}\.\d{4,5})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaidNumber();

    [GeneratedRegex(@"https?://[^\s{}]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
