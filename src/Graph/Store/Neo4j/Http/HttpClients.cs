using System.Net.Http.Headers;
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
            handler.SslOptions.CertificateChainPolicy = CertificateAuthorities.Read(file).Policy();
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
}
