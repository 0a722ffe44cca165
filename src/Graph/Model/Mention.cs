using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>What a source says of one thing, at some lines: an entry of a list (contract 1).</summary>
public sealed record Mention
{
    /// <summary>The id of the source that says it.</summary>
    public required string Source { get; init; }

    /// <summary>What it is about.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>First line of the entry, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Last line of the entry; not before <see cref="Line"/>.</summary>
    public required int EndLine { get; init; }

    /// <summary>Headings above the entry, outermost first.</summary>
    public required ImmutableArray<Heading> Section { get; init; }

    /// <summary>The paper's title, or a dataset's name; null where the list gives none.</summary>
    public Reading? Title { get; init; }

    /// <summary>The model's or dataset's name where a cell gives one, else null.</summary>
    public Reading? Name { get; init; }

    /// <summary>Where it was published, without the year; null where nothing says it. The quote may stand at a parent bullet or a
    /// heading.</summary>
    public Reading? Venue { get; init; }

    /// <summary>The year, four digits; null where nothing says it. The text of <see cref="YearReading"/> as a number.</summary>
    public int? Year { get; init; }

    /// <summary>The words that the year was read from; null where <see cref="Year"/> is.</summary>
    public Reading? YearReading { get; init; }

    /// <summary>Full names in order; empty where the list gives none.</summary>
    public ImmutableArray<Reading> Authors { get; init; } = [];

    /// <summary>Links in the order in which they stand.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>Cells of a table row that no other field covers, in column order; empty for what is not a row.</summary>
    public ImmutableArray<Cell> Cells { get; init; } = [];

    /// <summary>The address that a record gives for itself, else the record's place; null for an entry of a list, whose own words are
    /// all there is to cite.</summary>
    public string? Citation { get; init; }
}
