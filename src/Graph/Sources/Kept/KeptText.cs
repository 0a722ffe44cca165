using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Sources.Kept;

/// <summary>A text that was fetched before and is kept as a file (contract 8).</summary>
/// <param name="Id">The source id of its evidence, such as <c>github:OWNER/NAME</c>.</param>
/// <param name="Kind"><c>readme</c>, <c>card</c>, <c>abstract</c>, <c>text</c>, <c>record</c> or <c>catalogue</c>.</param>
/// <param name="About">What it speaks of: addresses of repositories, identifiers, keys of nodes; empty for a catalogue.</param>
/// <param name="Address">Where it was fetched, for citations.</param>
/// <param name="Version">The commit, hash or date of what was fetched; empty where none is given.</param>
/// <param name="Source">The text.</param>
public sealed record KeptText(string Id, string Kind, ImmutableArray<string> About, string Address, string Version, SourceText Source);
