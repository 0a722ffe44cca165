#if NEO4J_PACKAGES
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Neo4j.Driver;

namespace Graph.Store.Neo4j.Bolt;

/// <summary>Sets the official driver up.</summary>
internal static class BoltDriver
{
    /// <summary>A driver for an address; nothing is sent yet.</summary>
    /// <exception cref="Neo4jException">The file of authorities cannot be used.</exception>
    public static IDriver Create(Neo4jSettings settings)
    {
        var token =
            settings.Token is { } bearer ? AuthTokens.Bearer(bearer)
            : settings.Password is { } password ? AuthTokens.Basic(settings.User, password)
            : AuthTokens.None;
        if (settings.Authorities is not { } file)
        {
            return GraphDatabase.Driver(settings.Address, token, Patience);
        }

        // The driver takes encryption from the address or from its settings, not from both; and authorities without the setting are
        // authorities of a connection that is not encrypted.
        var trust = new TrustedAuthorities(CertificateAuthorities.Read(file));
        return GraphDatabase.Driver(
            AddressEncryption.Bare(settings.Address),
            token,
            config =>
            {
                Patience(config);
                config.WithEncryptionLevel(EncryptionLevel.Encrypted).WithTrustManager(trust);
            }
        );
    }

    private static void Patience(ConfigBuilder config) => config.WithConnectionTimeout(TimeSpan.FromSeconds(15));

    /// <summary>Judges certificates by a user's authorities.</summary>
    private sealed class TrustedAuthorities(CertificateAuthorities authorities) : TrustManager
    {
        public override bool ValidateServerCertificate(
            Uri uri,
            X509Certificate2 certificate,
            X509Chain chain,
            SslPolicyErrors sslPolicyErrors
        ) => authorities.Trusts(certificate, chain, sslPolicyErrors);
    }
}
#endif
