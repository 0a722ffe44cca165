namespace Graph.Graphs;

/// <summary>The written form of <see cref="LineageFlaw"/>, as a relationship carries it.</summary>
internal static class LineageFlaws
{
    /// <summary>The property of a <c>BUILDS_ON</c> that cannot be.</summary>
    public const string Property = "flaw";

    /// <summary>The word: <c>later</c> or <c>circle</c>; null for an edge that breaks nothing.</summary>
    public static string? Word(this LineageFlaw flaw) =>
        flaw switch
        {
            LineageFlaw.AgainstTime => "later",
            LineageFlaw.Circle => "circle",
            _ => null,
        };
}
