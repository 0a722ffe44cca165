using System.Collections.Immutable;
using System.Globalization;
using Graph.Read.Records.Csv;

namespace Graph.Resolve.Matching;

/// <summary>What a source says of a publication, as it is compared with others.</summary>
/// <param name="Id">The record's name in its source; it need not be unique between sources.</param>
/// <param name="Title">The title; empty where it is not known.</param>
/// <param name="Authors">Names in order; empty where they are not known.</param>
/// <param name="Venue">Where it was published, as written; null where it is not known.</param>
/// <param name="Year">The year; null where it is not known.</param>
public sealed record BibliographicRecord(string Id, string Title, ImmutableArray<string> Authors, string? Venue, int? Year)
{
    /// <summary>What a row of a CSV file says.</summary>
    public static BibliographicRecord Of(CsvRecord row) =>
        new(row.Id, row.Title, row.Authors, row.Venue, row.Year is null ? null : int.Parse(row.Year, CultureInfo.InvariantCulture));
}
