namespace Graph.Resolve.Identifiers;

/// <summary>PubMed Central (<c>PMC11323634</c>) and PubMed.</summary>
internal static class PubmedRule
{
    public static Identifier? Read(WebAddress address)
    {
        if (!address.IsAt("ncbi.nlm.nih.gov") && !address.IsAt("europepmc.org"))
        {
            return null;
        }

        var central = address.Segments.FirstOrDefault(s => s.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) && IsNumber(s[3..]));
        return central is not null ? new("pmc", central.ToUpperInvariant())
            : address.Host.StartsWith("pubmed.", StringComparison.Ordinal) && address.Segments is [var id, ..] && IsNumber(id)
                ? new("pmid", id)
            : null;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
