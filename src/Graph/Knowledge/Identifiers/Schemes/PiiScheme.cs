using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>Elsevier's PII: ScienceDirect, its signed file addresses, Cell and The Lancet.</summary>
internal sealed partial class PiiScheme : IdentifierScheme
{
    /// <inheritdoc/>
    public override string Name => "pii";

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts =>
        ["sciencedirect.com", "linkinghub.elsevier.com", "pdf.sciencedirectassets.com", "cell.com", "thelancet.com"];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address)
    {
        if (!IsElsevier(address))
        {
            return null;
        }

        var bare = address
            .Path.Replace("(", "", StringComparison.Ordinal)
            .Replace(")", "", StringComparison.Ordinal)
            .Replace("-", "", StringComparison.Ordinal);
        var found = Pii().Matches(bare);

        // A signed address names the issue first (…24X00079) and the article after it.
        return found.Count > 0 ? Make(found[^1].Value.ToUpperInvariant()) : null;
    }

    private static bool IsElsevier(WebAddress address) =>
        address.IsAt("sciencedirect.com")
        || address.IsAt("sciencedirectassets.com")
        || address.IsAt("elsevier.com")
        || address.IsAt("cell.com")
        || address.IsAt("thelancet.com");

    [GeneratedRegex("S[0-9]{15}[0-9X]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pii();

    /// <inheritdoc/>
    public override string Address(string value) => "https://www.sciencedirect.com/science/article/pii/" + value;
}
