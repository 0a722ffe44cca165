namespace Graph.Resolve.Papers;

/// <summary>Two claims that were joined, and why.</summary>
internal sealed record PaperMerge(
    PaperClaim Left,
    PaperClaim Right,
    double Score,
    string Rule,
    IReadOnlyList<string> For,
    IReadOnlyList<string> Against
)
{
    /// <summary>The form that is written to <c>merges.jsonl</c>.</summary>
    public Merge Under(string key) => new(key, Left.Place, Right.Place, Score, Rule, [.. For], [.. Against]);
}
