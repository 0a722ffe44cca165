using System.Collections.Immutable;

namespace Graph.Read.Records.Csv;

/// <summary>A row of a CSV file of records, character references decoded.</summary>
/// <param name="Line">Its first line, from 1.</param>
/// <param name="Id">The record's name; it need not be unique between files.</param>
/// <param name="Title">The title; empty where it is not known.</param>
/// <param name="Authors">Names in order; empty where they are not known.</param>
/// <param name="Venue">Where it was published, as written; null where it is not known.</param>
/// <param name="Year">The year as written; null where it is not known.</param>
public sealed record CsvRecord(int Line, string Id, string Title, ImmutableArray<string> Authors, string? Venue, string? Year)
{
    /// <summary>Its address; null where there is none.</summary>
    public string? Url { get; init; }

    /// <summary>Its DOI; null where there is none.</summary>
    public string? Doi { get; init; }

    /// <summary>Its arXiv number; null where there is none.</summary>
    public string? Arxiv { get; init; }

    /// <summary>Its abstract; null where there is none.</summary>
    public string? Abstract { get; init; }
}
