using System.Collections.Immutable;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Candidates;

/// <summary>The words of a block and what they were cut into.</summary>
/// <param name="Text">The words.</param>
/// <param name="Parts">What they are cut into.</param>
/// <param name="Phrases">What can be a title.</param>
internal sealed record CutText(CandidateText Text, ImmutableArray<Part> Parts, ImmutableArray<Phrase> Phrases)
{
    /// <summary>Where the cells of a row start in the words; empty for what is not a row.</summary>
    public ImmutableArray<int> CellStarts { get; init; } = [];

    /// <summary>The lines of a paragraph, each cut by itself, where they are entries of their own; else empty.</summary>
    public IReadOnlyList<CutLine> Lines { get; init; } = [];

    /// <summary>Where a cell stands in the words; empty beyond the last one.</summary>
    public (int Start, int End) CellRange(int column)
    {
        if (column >= CellStarts.Length)
        {
            return (0, 0);
        }

        var start = CellStarts[column];
        return (start, column + 1 < CellStarts.Length ? CellStarts[column + 1] - 1 : Math.Max(start, Text.Plain.Length - 1));
    }
}
