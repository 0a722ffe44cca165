using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>PubMed: the number of an abstract.</summary>
internal sealed class PubmedScheme : IdentifierScheme
{
    /// <inheritdoc/>
    public override string Name => "pmid";

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["pubmed.ncbi.nlm.nih.gov"];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address) =>
        PmcScheme.IsLibrary(address)
        && address.Host.StartsWith("pubmed.", StringComparison.Ordinal)
        && address.Segments is [{ Length: > 0 } id, ..]
        && id.All(char.IsAsciiDigit)
            ? Make(id)
            : null;

    /// <inheritdoc/>
    public override string Address(string value) => $"https://pubmed.ncbi.nlm.nih.gov/{value}/";
}
