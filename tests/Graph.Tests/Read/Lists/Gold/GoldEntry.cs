using System.Text.Json.Serialization;

namespace Graph.Tests.Read.Lists.Gold;

/// <summary>An entry of tests/gold/entries.jsonl, as far as the reader is measured by it.</summary>
public sealed record GoldEntry
{
    public required string Doc { get; init; }

    public required int Line { get; init; }

    public required int LineEnd { get; init; }

    public required string Kind { get; init; }

    public string[] SectionClean { get; init; } = [];

    public string? Title { get; init; }

    public string? TitleRepaired { get; init; }

    public string? ModelName { get; init; }

    public string? Venue { get; init; }

    public int? Year { get; init; }

    public string[]? Authors { get; init; }

    public string? PaperUrl { get; init; }

    public string? CodeUrl { get; init; }

    [JsonPropertyName("url")]
    public string? DatasetUrl { get; init; }
}
