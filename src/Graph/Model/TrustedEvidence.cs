using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>Which evidence a person trusts.</summary>
/// <param name="Bases">The grounds; empty for all.</param>
/// <param name="Kinds">The kinds of source; empty for all.</param>
public sealed record TrustedEvidence(ImmutableArray<Basis> Bases, ImmutableArray<SourceKind> Kinds)
{
    /// <summary>All evidence.</summary>
    public static TrustedEvidence All { get; } = new([], []);

    /// <summary>Whether everything is trusted.</summary>
    public bool IsAll => Bases.IsDefaultOrEmpty && Kinds.IsDefaultOrEmpty;

    /// <summary>Whether a piece of evidence is trusted.</summary>
    public bool Includes(Evidence evidence) =>
        (Bases.IsDefaultOrEmpty || Bases.Contains(evidence.Basis)) && (Kinds.IsDefaultOrEmpty || Kinds.Contains(evidence.Kind));

    /// <summary>A graph as far as its evidence is trusted: relations of which nothing is left go, entities stay.</summary>
    public KnowledgeGraph In(KnowledgeGraph graph) =>
        IsAll ? graph : KnowledgeGraph.Create(graph.Entities, graph.Relations.Select(r => r.Where(Includes)).OfType<Relation>());

    /// <inheritdoc/>
    public bool Equals(TrustedEvidence? other) => other is not null && Bases.SequenceEqual(other.Bases) && Kinds.SequenceEqual(other.Kinds);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Bases.Length, Kinds.Length);
}
