using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Graph.Store.Neo4j;

/// <summary>Whom to trust on an encrypted connection: the authorities of a user's file beside the system's.</summary>
internal sealed class CertificateAuthorities
{
    private static readonly Oid ServerAuthentication = new("1.3.6.1.5.5.7.3.1");

    private readonly X509Certificate2Collection _trusted;

    private CertificateAuthorities(X509Certificate2Collection trusted) => _trusted = trusted;

    /// <summary>Reads a file of certificates.</summary>
    /// <param name="file">Certificates in PEM form, one or more.</param>
    /// <exception cref="Neo4jException">The file cannot be read, or holds no certificate.</exception>
    public static CertificateAuthorities Read(string file)
    {
        var trusted = new X509Certificate2Collection();
        try
        {
            trusted.ImportFromPemFile(file);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refused($"--ca: there is no file '{file}'.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Refused($"--ca: '{file}' cannot be read: {error.Message}", error);
        }
        catch (CryptographicException error)
        {
            throw Refused($"--ca: '{file}' holds a certificate that is broken: {error.Message}", error);
        }

        if (trusted.Count == 0)
        {
            throw Refused($"--ca: expected certificates in PEM form (-----BEGIN CERTIFICATE-----), found none in '{file}'.", null);
        }

        // A set of its own replaces the system's, which are trusted too.
        using var system = new X509Store(StoreName.Root, StoreLocation.LocalMachine);
        system.Open(OpenFlags.ReadOnly);
        trusted.AddRange(system.Certificates);
        return new CertificateAuthorities(trusted);
    }

    /// <summary>What a certificate is judged by; a new one each time, as judging changes it.</summary>
    public X509ChainPolicy Policy()
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(_trusted);
        policy.ApplicationPolicy.Add(ServerAuthentication);
        return policy;
    }

    /// <summary>Whether a server's certificate is to be trusted, for whoever judges it by hand.</summary>
    /// <param name="certificate">What the server showed; null where it showed nothing.</param>
    /// <param name="shown">What it sent along: the way from its certificate to its authority's.</param>
    /// <param name="errors">What the system has against it. That the authority is unknown to it does not count.</param>
    public bool Trusts(X509Certificate2? certificate, X509Chain? shown, SslPolicyErrors errors)
    {
        if (certificate is null || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
        {
            return false;
        }

        using var chain = new X509Chain { ChainPolicy = Policy() };
        if (shown is not null)
        {
            chain.ChainPolicy.ExtraStore.AddRange(shown.ChainPolicy.ExtraStore);
        }

        return chain.Build(certificate);
    }

    private static Neo4jException Refused(string message, Exception? error) => new(Neo4jFailure.Refused, message, null, error);
}
