using System.Collections.Immutable;

namespace Graph.Read.Records;

/// <summary>What a record says of a work, whatever service it comes from. Texts are decoded and have no white space at their
/// ends.</summary>
/// <param name="Title">The title; it may hold line breaks.</param>
internal sealed record WorkRecord(string Title)
{
    /// <summary>The record's name in its source; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The authors in order.</summary>
    public ImmutableArray<FieldText> Authors { get; init; } = [];

    /// <summary>Where it was published, without the year; null where nothing says it.</summary>
    public FieldText? Venue { get; init; }

    /// <summary>The year, four digits; null where nothing says it.</summary>
    public FieldText? Year { get; init; }

    /// <summary>The addresses that lead to the paper, its code and so on; one of a DOI or an arXiv number is made from it.</summary>
    public ImmutableArray<RecordLink> Links { get; init; } = [];

    /// <summary>The abstract; null where there is none.</summary>
    public string? Abstract { get; init; }

    /// <summary>The address that the record stands at; null where it gives none.</summary>
    public string? Citation => Links.IsEmpty ? null : Links[0].Url;
}
