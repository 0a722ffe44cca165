using System.Collections.Immutable;

namespace Graph.Read.Prose.Names;

/// <summary>A name that is known before the text is read.</summary>
/// <param name="Name">The name that the graph shows.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Spellings">For a name that is an ordinary word, the spellings that count; empty where any case will do.</param>
/// <param name="IsArchitecture">Whether it is a design of many sizes, so that a number behind it is one of them (<c>ResNet-50</c>).</param>
internal sealed record KnownName(string Name, ProseNameKind Kind, ImmutableArray<string> Spellings, bool IsArchitecture);
