using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;
using Graph.Read;
using Graph.Resolve;

namespace Graph.Tests.Resolve;

/// <summary>Small lists, and what is resolved from them.</summary>
internal static class Lists
{
    public static VenueTable Venues { get; } = VenueTable.Load();

    public static Resolution Merge(params Extraction[] lists) => Resolver.Resolve(lists, SourceRegistry.Empty, Venues, Ledger.Empty);

    public static Resolution Merge(Ledger ledger, params Extraction[] lists) =>
        Resolver.Resolve(lists, SourceRegistry.Empty, Venues, ledger);

    /// <summary>A list whose entries stand on lines 1, 2, 3 and so on.</summary>
    public static Extraction List(string id, params Mention[] mentions) =>
        new(
            new(id, $"lists/{id}.md", "", ""),
            null,
            [.. mentions.Select((m, i) => m with { Source = id, Line = i + 1, EndLine = i + 1 })],
            [],
            []
        );

    /// <summary>An entry: title, address of the paper (empty for none), authors between semicolons, venue, year.</summary>
    public static Mention Entry(string title, string url = "", string authors = "", string? venue = null, int? year = null) =>
        new()
        {
            Source = "",
            Kind = MentionKind.Paper,
            Line = 0,
            EndLine = 0,
            Section = [],
            Title = Read(title),
            Venue = venue is null ? null : Read(venue),
            Year = year,
            YearReading = year is null ? null : Read($"{year}"),
            Authors = [.. authors.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read)],
            Links = url.Length == 0 ? [] : [new(LinkKind.Paper, url, "paper", new(1, url))],
        };

    /// <summary>The keys of the papers that a list's entries became.</summary>
    public static ImmutableArray<string?> Papers(this Resolution resolution, int list = 0) =>
        [.. resolution.Sources[list].Mentions.Select(m => m.PaperKey)];

    private static Reading Read(string text) => new(text, [new(1, text)]);
}
