namespace Graph.Measure.Judging;

/// <summary>What the gold says of a claim.</summary>
internal enum GoldOutcome
{
    /// <summary>A certain fact of the gold.</summary>
    Right,

    /// <summary>Tolerated, a variant of a fact that is already counted, a wider term, or outside the guide's scope.</summary>
    Neutral,

    /// <summary>The entry's text does not support it.</summary>
    Wrong,
}
