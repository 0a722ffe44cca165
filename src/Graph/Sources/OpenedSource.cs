using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Sources;

/// <summary>What came of opening a source.</summary>
/// <param name="Source">The text; null where there is none to read.</param>
/// <param name="Diagnostics">Why there is none, or what was odd about it.</param>
public sealed record OpenedSource(SourceText? Source, ImmutableArray<Diagnostic> Diagnostics);
