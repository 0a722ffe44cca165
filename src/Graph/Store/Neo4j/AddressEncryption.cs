namespace Graph.Store.Neo4j;

/// <summary>How an address says whether the way to its server is encrypted, and what contradicts it.</summary>
internal static class AddressEncryption
{
    /// <summary>Whether all that is sent is encrypted.</summary>
    public static bool IsEncrypted(Uri address) => address.Scheme == "https" || address.Scheme.Contains('+', StringComparison.Ordinal);

    /// <summary>Whether any certificate is taken, whoever signed it.</summary>
    public static bool TakesAnyCertificate(Uri address) => address.Scheme.EndsWith("+ssc", StringComparison.Ordinal);

    /// <summary>The address without the mark of its encryption, for programs that are to be told it apart.</summary>
    public static Uri Bare(Uri address) => new UriBuilder(address) { Scheme = address.Scheme.Split('+')[0] }.Uri;

    /// <summary>Refuses, before anything is sent, what was meant to be encrypted and would not be.</summary>
    /// <exception cref="Neo4jException">Authorities are named for a connection that asks for no certificate, or takes any.</exception>
    public static void Check(Neo4jSettings settings)
    {
        if (settings.Authorities is null || (IsEncrypted(settings.Address) && !TakesAnyCertificate(settings.Address)))
        {
            return;
        }

        var (scheme, server) = (settings.Address.Scheme, settings.Address.Authority.Split('@')[^1]);
        throw new Neo4jException(
            Neo4jFailure.Refused,
            IsEncrypted(settings.Address)
                ? $"--ca names whom to trust, but '{scheme}://' trusts every certificate. Nothing was sent."
                    + $" Give {Encrypted(scheme)}://{server}, or leave --ca out."
                : $"--ca names whom to trust on an encrypted connection, but '{scheme}://' is not encrypted: others could read the"
                    + $" password. Nothing was sent. Give {Encrypted(scheme)}://{server} with the port of the encrypted"
                    + " connector, or leave --ca out."
        );
    }

    private static string Encrypted(string scheme) => scheme == "http" ? "https" : scheme.Split('+')[0] + "+s";
}
