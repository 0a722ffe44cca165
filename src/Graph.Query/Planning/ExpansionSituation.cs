using Graph.Query.Binding;

namespace Graph.Query.Planning;

/// <summary>What is known where an expansion is planned.</summary>
/// <param name="Used">The slots of relationships that were matched before, which may not be used again.</param>
/// <param name="Accepts">Conditions that belong to a search for shortest paths.</param>
/// <param name="KeepsList">Whether anybody reads the list of relationships.</param>
internal sealed record ExpansionSituation(
    bool FromIsBound,
    bool ToIsBound,
    int[] Used,
    IReadOnlyList<BoundExpression> Accepts,
    bool KeepsList,
    double Rows
)
{
    public bool Into => FromIsBound && ToIsBound;

    /// <summary>Whether it walks against the pattern, because only its end is bound.</summary>
    public bool Reversed => !FromIsBound;
}
