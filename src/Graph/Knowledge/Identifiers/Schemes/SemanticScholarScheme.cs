using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>Semantic Scholar: the paper's hash.</summary>
internal sealed class SemanticScholarScheme : IdentifierScheme
{
    /// <inheritdoc/>
    public override string Name => "s2";

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["semanticscholar.org", "pdfs.semanticscholar.org"];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address) =>
        address.IsAt("semanticscholar.org") && address.Segments is ["paper", .., { Length: 40 } hash] && hash.All(char.IsAsciiHexDigit)
            ? Make(hash.ToLowerInvariant())
            : null;
}
