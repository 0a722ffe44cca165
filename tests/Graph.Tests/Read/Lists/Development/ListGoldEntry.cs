namespace Graph.Tests.Read.Lists.Development;

/// <summary>An entry of a development list's gold: what is right, and what else is.</summary>
public sealed record ListGoldEntry
{
    public required int StartLine { get; init; }

    public required int EndLine { get; init; }

    public required string Title { get; init; }

    public string[] AltTitles { get; init; } = [];

    public string? Venue { get; init; }

    public string[] AltVenues { get; init; } = [];

    public int? Year { get; init; }

    public int[] AltYears { get; init; } = [];

    public string? PaperUrl { get; init; }

    public string[] AltPaperUrls { get; init; } = [];

    public string? CodeUrl { get; init; }

    public string[] AltCodeUrls { get; init; } = [];

    public bool CodeUrlSuspect { get; init; }

    public bool Borderline { get; init; }
}
