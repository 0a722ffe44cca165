using System.Collections.Immutable;
using Graph.Read.Prose;

namespace Graph.Read.Catalogues;

/// <summary>What a catalogue says of one model.</summary>
/// <param name="Name">What it calls the model.</param>
/// <param name="Addresses">The addresses that it gives, a paper's among them.</param>
/// <param name="Line">The entry's first line.</param>
/// <param name="Statements">What it says, each with the line of its field.</param>
public sealed record CatalogueEntry(string Name, ImmutableArray<string> Addresses, int Line, ImmutableArray<ProseStatement> Statements);
