using Graph.Store.Neo4j.Http;

namespace Graph.Store.Neo4j;

/// <summary>Opens the transport that an address asks for.</summary>
public static class Neo4jTransports
{
    /// <summary>The schemes of addresses that lead to a Neo4j server.</summary>
    public static IReadOnlyList<string> Schemes { get; } = ["http", "https", "bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>Whether this build speaks Bolt.</summary>
    public static bool SpeaksBolt =>
#if NEO4J_PACKAGES
        true;
#else
        false;
#endif

    /// <summary>Refuses what no transport can be opened for; nothing is sent, and no password is needed.</summary>
    /// <exception cref="Neo4jException">The scheme is unknown, this build has no driver for it, what is said about encryption
    /// contradicts itself, or the file of authorities cannot be used.</exception>
    public static void Check(Neo4jSettings settings)
    {
        var scheme = settings.Address.Scheme;
        if (!Schemes.Contains(scheme))
        {
            throw new Neo4jException(
                Neo4jFailure.Refused,
                $"'{scheme}:' is no address of a Neo4j server. Give http://, https://, bolt:// or neo4j://, such as http://localhost:7474."
            );
        }

        AddressEncryption.Check(settings);
        if (settings.Authorities is { } file)
        {
            _ = CertificateAuthorities.Read(file);
        }

        if (!SpeaksBolt && !IsHttp(settings))
        {
            throw new Neo4jException(
                Neo4jFailure.Refused,
                $"This build speaks to Neo4j over HTTP only, not '{scheme}:'. Give the server's HTTP address, such as"
                    + $" http://{settings.Address.Host}:7474 (Aura: https://{settings.Address.Host}), or build with: -p:Neo4jPackages=true"
            );
        }
    }

    /// <summary>Opens a transport; nothing is sent yet.</summary>
    /// <exception cref="Neo4jException">As <see cref="Check"/>.</exception>
    public static INeo4jTransport Open(Neo4jSettings settings)
    {
        Check(settings);
        return IsHttp(settings) ? new HttpTransport(settings) : OpenBolt(settings);
    }

    private static bool IsHttp(Neo4jSettings settings) => settings.Address.Scheme is "http" or "https";

#if NEO4J_PACKAGES
    private static Bolt.BoltTransport OpenBolt(Neo4jSettings settings) => new(settings);
#else
    private static INeo4jTransport OpenBolt(Neo4jSettings settings) => throw new NotSupportedException(settings.Address.Scheme);
#endif
}
