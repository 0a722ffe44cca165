using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Sources.Kept;

/// <summary>What a folder of kept texts holds.</summary>
/// <param name="Texts">The texts that can be read, by id.</param>
/// <param name="Diagnostics">What was left, and why.</param>
public sealed record KeptTexts(ImmutableArray<KeptText> Texts, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>No texts.</summary>
    public static KeptTexts Empty { get; } = new([], []);
}
