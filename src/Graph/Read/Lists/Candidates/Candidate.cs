using Graph.Read.Lists.Blocks;

namespace Graph.Read.Lists.Candidates;

/// <summary>Something that can be an entry, its words cut: a row, an item, a paragraph, a heading. What the first stage gives.</summary>
internal sealed class Candidate
{
    /// <summary>Which of the document's candidates it is, from 0; each later stage has its result at the same place.</summary>
    public required int Index { get; init; }

    /// <summary>What it is.</summary>
    public required CandidateKind Kind { get; init; }

    /// <summary>The headings above it.</summary>
    public required SectionPath Section { get; init; }

    /// <summary>Its words, cut.</summary>
    public required CutText Cut { get; init; }

    /// <summary>The list item, else null.</summary>
    public ListItem? Item { get; init; }

    /// <summary>The candidate of the item around it, else null.</summary>
    public Candidate? Parent { get; init; }

    /// <summary>The table of a row, else null.</summary>
    public TableShape? Table { get; init; }

    /// <summary>Offset of its first character in the source.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after its last character in the source.</summary>
    public required int End { get; init; }

    /// <summary>Those that stand as it does: candidates of one group have habits in common.</summary>
    public Neighbourhood Neighbourhood => new(Section, Kind, Item?.Depth ?? 0, Table);
}
