using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Relate.Texts;

/// <summary>What texts beside the entries of lists say.</summary>
/// <param name="Claims">The claims.</param>
/// <param name="Repositories">Repositories that only these texts name, sorted by key.</param>
/// <param name="Diagnostics">What was left, and why.</param>
internal sealed record TextReading(
    ImmutableArray<Claim> Claims,
    ImmutableArray<Entity> Repositories,
    ImmutableArray<Diagnostic> Diagnostics
);
