using System.Collections.Immutable;
using System.Text;
using Graph.Model;

namespace Graph.Read.Records.Csv;

/// <summary>Records as CSV with a header (contract 3), as <c>graph match</c> reads them too.</summary>
internal sealed class CsvRecordsFormat : ISourceFormat
{
    /// <inheritdoc/>
    public string Name => "records as CSV";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".csv"];

    /// <inheritdoc/>
    public bool CanRead(SourceText source) => SourceFormats.EndsWith(source, Endings);

    /// <inheritdoc/>
    public Extraction Read(SourceText source)
    {
        var extraction = new RecordExtraction(source);
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(source.Text));
            foreach (var row in RecordCsv.Read(stream, source.Path))
            {
                if (row.Title.Length > 0)
                {
                    extraction.Add(Work(row), row.Line, row.Line);
                }
                else
                {
                    extraction.Leave(row.Line, "the record has no title; it was left.");
                }
            }
        }
        catch (RecordCsvException error)
        {
            extraction.Leave(error.Line, error.Problem, Severity.Error);
        }

        return extraction.Finish("CSV with the columns id, title and, where known, authors, venue, year, url, doi, arxiv, abstract");
    }

    /// <inheritdoc/>
    public SourceText Decode(SourceText source) => Read(source).Source;

    private static WorkRecord Work(CsvRecord row) =>
        new(row.Title)
        {
            Id = row.Id,
            Authors = [.. row.Authors.Select(FieldText.Of)],
            Venue = row.Venue is null ? null : FieldText.Of(row.Venue),
            Year = YearText.Of(row.Year),
            Abstract = row.Abstract,
            Links = [.. new[] { RecordLink.Address(row.Url), RecordLink.Doi(row.Doi), RecordLink.Arxiv(row.Arxiv) }.OfType<RecordLink>()],
        };
}
