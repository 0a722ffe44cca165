using System.Collections.Immutable;

namespace Graph.Knowledge;

/// <summary>A name that is known before a list is read, with the ways in which people write it.</summary>
public sealed record Term
{
    /// <summary>What it names.</summary>
    public required TermKind Kind { get; init; }

    /// <summary>The name that the graph shows.</summary>
    public required string Name { get; init; }

    /// <summary>The vocabulary file it stands in, such as <c>vocabulary/models</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Its line there, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>For a model its family, for a dataset its field; null for others.</summary>
    public string? Group { get; init; }

    /// <summary>Other spellings and expansions.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What means it in a heading or the cell of a table, and nowhere else.</summary>
    public ImmutableArray<string> InHeadings { get; init; } = [];

    /// <summary>What means it only where nothing else says what the thing is about.</summary>
    public ImmutableArray<string> Weak { get; init; } = [];

    /// <summary>Words that many fields use (<c>detection</c>): they mean it only where the words around them speak of its field.</summary>
    public ImmutableArray<string> Bare { get; init; } = [];

    /// <summary>Of a model called <c>NAME (kind)</c>: the words beside which <c>NAME</c> alone means it, and not the better known thing of
    /// that name.</summary>
    public ImmutableArray<string> Beside { get; init; } = [];

    /// <summary>The pack that it belongs to, such as <c>vision</c>; null for what is known in every list.</summary>
    public string? Pack { get; init; }

    /// <summary>Of a dataset what it is: <c>dataset</c>, <c>benchmark</c> or <c>environment</c>; null for other kinds.</summary>
    public string? DatasetKind { get; init; }

    /// <summary>Look-alikes: what holds its letters or words and means something else.</summary>
    public ImmutableArray<string> Not { get; init; } = [];

    /// <summary>The wider task or modality; null where there is none.</summary>
    public string? Parent { get; init; }

    /// <summary>Of a dataset the task that it is for; null where no source says so.</summary>
    public string? Task { get; init; }

    /// <summary>Of a dataset the kinds of image or signal that it holds; empty where no source says so.</summary>
    public ImmutableArray<string> Modalities { get; init; } = [];

    /// <summary>Where the parent, or the task and modalities of a dataset, are written down; null where there are none.</summary>
    public string? Citation { get; init; }

    /// <summary>When a model or dataset was first public; null where it is not recorded.</summary>
    public int? Year { get; init; }

    /// <summary>The title of the paper that introduces it, where the title does not say the name or others bear the same name; else
    /// null.</summary>
    public string? Paper { get; init; }

    /// <summary>Whether the name is an ordinary word, which counts only as it is spelled here.</summary>
    public bool IsWord { get; init; }

    /// <summary>Whether a longer name that holds this one speaks of it (<c>PubMedCLIP</c> of CLIP).</summary>
    public bool IsPart { get; init; } = true;

    /// <summary>Whether it is a design that everybody uses and nobody builds on in particular.</summary>
    public bool IsArchitecture { get; init; }

    /// <summary>1 for an area, 2 for a task; 0 for other kinds.</summary>
    public int Level { get; init; }
}
