using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Relate;

/// <summary>What the rules made of the resolved mentions.</summary>
/// <param name="Graph">The knowledge graph: entities and relations.</param>
/// <param name="Undecided">Names that were seen and not used, sorted by place.</param>
/// <param name="Diagnostics">What could not hold: loops and anachronisms, curated facts that fit nothing; sorted.</param>
public sealed record RelateResult(KnowledgeGraph Graph, ImmutableArray<UndecidedName> Undecided, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>For each mention the node it became, by reference.</summary>
    internal IReadOnlyDictionary<Mention, (string? Key, string? Paper)> Nodes { get; init; } =
        new Dictionary<Mention, (string? Key, string? Paper)>(ReferenceEqualityComparer.Instance);

    /// <summary>For each list, by the id of its source, the packs of the vocabulary that spoke in it, sorted.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<string>> Packs { get; init; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The node that a mention became: the model or dataset for a row of such a table, else the paper; and the paper that it
    /// names.</summary>
    /// <returns>Nulls for what names neither.</returns>
    public (string? Key, string? Paper) KeysOf(Mention mention) => Nodes.GetValueOrDefault(mention);
}
