using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Candidates;

/// <summary>The words of a block and what they were cut into.</summary>
/// <param name="Flow">The words.</param>
/// <param name="Parts">What they are cut into.</param>
/// <param name="Phrases">What can be a title.</param>
internal sealed record CutWords(Flow Flow, List<Part> Parts, List<Phrase> Phrases)
{
    /// <summary>Where the cells of a row start in the flow; empty for what is no row.</summary>
    public IReadOnlyList<int> CellStarts { get; init; } = [];

    /// <summary>The lines of a paragraph, each cut by itself, where they are entries of their own; else empty.</summary>
    public IReadOnlyList<CutLine> Lines { get; init; } = [];
}
