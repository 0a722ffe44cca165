using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using CsvHelper;

namespace Graph.Read.Records.Csv;

/// <summary>Bibliographic records as CSV with a header: <c>id</c>, <c>title</c>, <c>authors</c>, <c>venue</c>, <c>year</c> (contract
/// 3), and beyond it <c>url</c>, <c>doi</c>, <c>arxiv</c> and <c>abstract</c>.</summary>
public static class RecordCsv
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        NormalizeHeaderName = header => header.Trim().ToLowerInvariant(),
    };

    /// <summary>Reads records.</summary>
    /// <param name="stream">UTF-8, or UTF-16 with its byte-order mark.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="RecordCsvException">The columns <c>id</c> and <c>title</c> are not both there, a row has no id, or the file is no
    /// CSV.</exception>
    public static ImmutableArray<CsvRecord> Read(Stream stream, string name)
    {
        try
        {
            using var csv = CsvReader.Create(stream, Options, leaveOpen: true);
            return Read(csv, name);
        }
        catch (CsvFormatException error)
        {
            throw new RecordCsvException(name, (int)error.LineNumber, $"this is no CSV: {error.Message}");
        }
    }

    private static ImmutableArray<CsvRecord> Read(CsvReader csv, string name)
    {
        var columns = Columns.Of(csv, name);
        var records = ImmutableArray.CreateBuilder<CsvRecord>();
        while (csv.Read())
        {
            var id = csv.GetString(columns.Id);
            if (id.Length == 0)
            {
                throw new RecordCsvException(name, (int)csv.LineNumber, "the record has no id.");
            }

            records.Add(
                new(
                    (int)csv.LineNumber,
                    id,
                    WebUtility.HtmlDecode(csv.GetString(columns.Title)),
                    Authors(Text(csv, columns.Authors) ?? ""),
                    Text(csv, columns.Venue),
                    Year(Text(csv, columns.Year))
                )
                {
                    Url = Text(csv, columns.Url),
                    Doi = Text(csv, columns.Doi),
                    Arxiv = Text(csv, columns.Arxiv),
                    Abstract = Text(csv, columns.Abstract),
                }
            );
        }

        return records.ToImmutable();
    }

    // Catalogues taken from web pages still hold "&#246;", whose semicolon would part a name in two.
    private static string? Text(CsvReader csv, int? column) =>
        column is { } index && csv.GetString(index) is { Length: > 0 } text ? WebUtility.HtmlDecode(text) : null;

    // Names are separated by semicolons; where there is none, by commas.
    private static ImmutableArray<string> Authors(string text) =>
        [
            .. text.Split(
                text.Contains(';', StringComparison.Ordinal) ? ';' : ',',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            ),
        ];

    // "1999", and what spreadsheets make of it: "1999.0".
    private static string? Year(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and < 3000
            ? ((int)year).ToString(CultureInfo.InvariantCulture)
            : null;

    private sealed record Columns(int Id, int Title, int? Authors, int? Venue, int? Year, int? Url, int? Doi, int? Arxiv, int? Abstract)
    {
        public static Columns Of(CsvReader csv, string name)
        {
            return new(
                Needed("id"),
                Needed("title"),
                Optional("authors"),
                Optional("venue"),
                Optional("year"),
                Optional("url"),
                Optional("doi"),
                Optional("arxiv"),
                Optional("abstract")
            );

            int? Optional(string column) => csv.TryGetFieldIndex(column, out var index) ? index : null;

            int Needed(string column) =>
                Optional(column)
                ?? throw new RecordCsvException(
                    name,
                    0,
                    $"found the columns {string.Join(", ", csv.Headers)}, expected id, title and, where known, authors, venue, year."
                );
        }
    }
}
