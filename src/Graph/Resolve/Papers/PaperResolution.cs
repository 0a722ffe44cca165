using Graph.Model;

namespace Graph.Resolve.Papers;

/// <summary>The papers that claims are about.</summary>
/// <param name="Papers">The papers.</param>
/// <param name="Keys">Their keys, parallel.</param>
/// <param name="KeyOf">The key of the paper that a claim is about.</param>
/// <param name="Diagnostics">Copied links, titles kept apart, decisions of the ledger that match nothing, repetitions,
/// contradictions.</param>
internal sealed record PaperResolution(
    IReadOnlyList<PaperDraft> Papers,
    IReadOnlyList<string> Keys,
    IReadOnlyDictionary<PaperClaim, string> KeyOf,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>Why claims became one paper.</summary>
    public IEnumerable<Merge> Merges() => Papers.Zip(Keys).SelectMany(p => p.First.Cluster.Merges.Select(m => m.Under(p.Second)));
}
