using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>PubMed Central: <c>PMC11323634</c>.</summary>
internal sealed class PmcScheme : IdentifierScheme
{
    /// <inheritdoc/>
    public override string Name => "pmc";

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["ncbi.nlm.nih.gov", "pmc.ncbi.nlm.nih.gov", "europepmc.org"];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address)
    {
        if (!IsLibrary(address))
        {
            return null;
        }

        var central = address.Segments.FirstOrDefault(s => s.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) && IsNumber(s[3..]));
        return central is not null ? Make(central.ToUpperInvariant()) : null;
    }

    /// <summary>Whether an address leads into the library that holds PubMed and PubMed Central.</summary>
    public static bool IsLibrary(WebAddress address) => address.IsAt("ncbi.nlm.nih.gov") || address.IsAt("europepmc.org");

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    /// <inheritdoc/>
    public override string Address(string value) => $"https://pmc.ncbi.nlm.nih.gov/articles/{value}/";
}
