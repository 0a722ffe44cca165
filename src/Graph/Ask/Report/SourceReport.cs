using System.Collections.Immutable;

namespace Graph.Ask.Report;

/// <summary>What a build made of one source.</summary>
public sealed record SourceReport
{
    /// <summary>The source's id.</summary>
    public required string Id { get; init; }

    /// <summary>The file as the user named it, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>SHA-256 of the file's bytes, in lower-case hex digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Whether the file differs from what <c>sources.yaml</c> recorded; null where nothing is recorded.</summary>
    public bool? Changed { get; init; }

    /// <summary>Which state of a list on the web it is, such as <c>commit …</c>; null for a file of the user's.</summary>
    public string? Provenance { get; init; }

    /// <summary>How many lines it has.</summary>
    public required int Lines { get; init; }

    /// <summary>Entries that are papers.</summary>
    public required int Papers { get; init; }

    /// <summary>Entries that are models.</summary>
    public required int Models { get; init; }

    /// <summary>Entries that are datasets.</summary>
    public required int Datasets { get; init; }

    /// <summary>Lines that look like entries and were left; the diagnostics say why.</summary>
    public int Left { get; init; }

    /// <summary>The packs of the vocabulary that spoke in it, sorted: its fields as its own words show them.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    /// <summary>Entries whose paper, model or dataset another entry names too, here or in another source.</summary>
    public required int Merged { get; init; }

    /// <summary>Relations that quote it, those that only say that it covers something left out.</summary>
    public required int Relations { get; init; }

    /// <summary>Entries of which no relation tells more than that they are there.</summary>
    public required int Unrelated { get; init; }

    /// <summary>All entries.</summary>
    public int Entries => Papers + Models + Datasets;
}
