using System.Collections.Immutable;

namespace Graph.Draw.Lineage;

/// <summary>A family's strip, or that of families that are too interwoven to be drawn apart.</summary>
/// <param name="Heads">Keys of the nodes at the heads of its families.</param>
/// <param name="Names">Their names, in the same order.</param>
/// <param name="Top">Upper side.</param>
/// <param name="Height">Height.</param>
internal sealed record DrawnBand(ImmutableArray<string> Heads, ImmutableArray<string> Names, double Top, double Height);
