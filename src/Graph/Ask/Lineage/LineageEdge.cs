using System.Collections.Immutable;
using Graph.Graphs;
using Graph.Model;

namespace Graph.Ask.Lineage;

/// <summary>One model builds on another: all facts that say so, as one edge.</summary>
/// <param name="From">Key of the model that builds.</param>
/// <param name="To">Key of the model that is built on.</param>
/// <param name="Basis">The strongest class of ground among the facts.</param>
/// <param name="Confidence">Of the facts on that basis the highest, in (0, 1].</param>
/// <param name="Support">How many sources the evidence comes from.</param>
/// <param name="Evidence">The evidence of all facts, sorted, without repetition.</param>
/// <param name="Flaw">How the edge breaks what every lineage obeys.</param>
public sealed record LineageEdge(
    string From,
    string To,
    Basis Basis,
    double Confidence,
    int Support,
    ImmutableArray<Evidence> Evidence,
    LineageFlaw Flaw = LineageFlaw.None
)
{
    /// <inheritdoc/>
    public bool Equals(LineageEdge? other) =>
        other is not null
        && From == other.From
        && To == other.To
        && Basis == other.Basis
        && Confidence.Equals(other.Confidence)
        && Support == other.Support
        && Flaw == other.Flaw
        && Evidence.SequenceEqual(other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To);
}
