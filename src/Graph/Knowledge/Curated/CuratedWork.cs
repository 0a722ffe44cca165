using System.Collections.Immutable;

namespace Graph.Knowledge.Curated;

/// <summary>One entry of a curated file: what one text states about one work.</summary>
public sealed record CuratedWork
{
    /// <summary>What evidence calls the file: <c>curated/FILE</c> without the ending.</summary>
    public required string Source { get; init; }

    /// <summary>The file as messages name it.</summary>
    public required string Path { get; init; }

    /// <summary>The entry's first line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The paper: an identifier (<c>arxiv:2306.00890</c>) or a title; null for a model without a paper.</summary>
    public CuratedName? Paper { get; init; }

    /// <summary>The model that it introduces; null where the facts are the paper's own.</summary>
    public CuratedName? Model { get; init; }

    /// <summary>The title, for a work that no list has; null where it is not given.</summary>
    public string? Title { get; init; }

    /// <summary>Its authors in order; empty where they are not given.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The year as written, a number of four digits; null where it is not given.</summary>
    public CuratedName? Year { get; init; }

    /// <summary>The venue; null where it is not given.</summary>
    public string? Venue { get; init; }

    /// <summary>The address of the text that states the facts.</summary>
    public required string Citation { get; init; }

    /// <summary>The place in that text: one of <see cref="CuratedPlaces"/>; null where it is not given.</summary>
    public string? Where { get; init; }

    /// <summary>The facts in the order of the entry.</summary>
    public ImmutableArray<CuratedFact> Facts { get; init; } = [];

    /// <summary>The identifier that the paper is named by; null where it is named by its title or not at all.</summary>
    public string? Identifier => Paper is { Text: var text } && PaperIdentifier.Is(text) ? text.ToLowerInvariant() : null;

    /// <summary>The title that the paper is named by, be it as <c>paper</c> or as <c>title</c>; null where there is none.</summary>
    public string? PaperTitle => Title ?? (Paper is { Text: var text } && !PaperIdentifier.Is(text) ? text : null);

    /// <summary>What messages call the work.</summary>
    public string Name => Model?.Text ?? PaperTitle ?? Paper?.Text ?? "the work";
}
