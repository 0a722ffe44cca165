using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Graph.Store.Neo4j.Http;

/// <summary>Makes the client that requests go through.</summary>
internal static class HttpClients
{
    public static HttpClient Create(Neo4jSettings settings)
    {
        var handler = new SocketsHttpHandler
        {
            MaxConnectionsPerServer = 8,
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        if (settings.Authorities is { } file)
        {
            handler.SslOptions.CertificateChainPolicy = Trust(file);
        }

        // How long to wait is decided a request at a time: a long load is not silence.
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        client.DefaultRequestHeaders.Authorization = Authorization(settings);
        return client;
    }

    private static AuthenticationHeaderValue? Authorization(Neo4jSettings settings) =>
        settings.Token is { } token ? new("Bearer", token)
        : settings.Password is { } password ? new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.User}:{password}")))
        : null;

    private static X509ChainPolicy Trust(string file)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        try
        {
            policy.CustomTrustStore.ImportFromPemFile(file);
        }
        catch (Exception error)
            when (error is IOException or UnauthorizedAccessException or System.Security.Cryptography.CryptographicException)
        {
            throw new Neo4jException(
                Neo4jFailure.Refused,
                $"'{file}' is no file of certificates in PEM form: {error.Message}",
                null,
                error
            );
        }

        // A set of its own replaces the system's, which are trusted too.
        using var system = new X509Store(StoreName.Root, StoreLocation.LocalMachine);
        system.Open(OpenFlags.ReadOnly);
        policy.CustomTrustStore.AddRange(system.Certificates);
        return policy;
    }
}
