using Graph.Read.Lists.Choosing;

namespace Graph.Read.Lists.Judging;

/// <summary>A candidate and whether it is an entry: what the last stage gives.</summary>
/// <param name="Entry">The candidate with its words and title.</param>
/// <param name="BelongsToOther">Whether it is a detail of another candidate, and nothing by itself.</param>
/// <param name="Evidence">How much speaks for a paper; 0 for what was not asked.</param>
/// <param name="IsEntry">Whether it is an entry.</param>
internal sealed record Judged(Titled Entry, bool BelongsToOther, double Evidence, bool IsEntry)
{
    // Below this something speaks against a paper.
    private const double Doubted = -1;

    /// <summary>Whether it has a title and nothing that speaks against a paper, so that its neighbours can make it an entry.</summary>
    public bool MayFollow => Entry.HasTitle && Evidence > Doubted;
}
