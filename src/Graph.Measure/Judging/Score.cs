namespace Graph.Measure.Judging;

/// <summary>Counts against the gold, and what follows from them.</summary>
/// <param name="Right">Claims that are certain facts of the gold.</param>
/// <param name="Wrong">Claims that the gold does not support.</param>
/// <param name="Missed">Certain facts that were not claimed.</param>
/// <param name="Neutral">Claims that count neither way.</param>
internal sealed record Score(int Right, int Wrong, int Missed, int Neutral)
{
    /// <summary>The share of judged claims that is right; null where none was judged.</summary>
    public double? Precision => Right + Wrong == 0 ? null : (double)Right / (Right + Wrong);

    /// <summary>The share of certain facts that was found; null where there are none.</summary>
    public double? Recall => Right + Missed == 0 ? null : (double)Right / (Right + Missed);

    /// <summary>The sum of two counts.</summary>
    public static Score operator +(Score left, Score right) => left.Plus(right);

    /// <summary>The sum of two counts.</summary>
    public Score Plus(Score other) => new(Right + other.Right, Wrong + other.Wrong, Missed + other.Missed, Neutral + other.Neutral);
}
