using Graph.Store.Neo4j.Http;

namespace Graph.Store.Neo4j;

/// <summary>Opens the transport that an address asks for.</summary>
public static class Neo4jTransports
{
    /// <summary>The schemes of addresses that lead to a Neo4j server.</summary>
    public static IReadOnlyList<string> Schemes { get; } = ["http", "https", "bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>Opens a transport; nothing is sent yet.</summary>
    /// <exception cref="Neo4jException">The scheme is unknown, or this build has no driver for it.</exception>
    public static INeo4jTransport Open(Neo4jSettings settings) =>
        settings.Address.Scheme switch
        {
            "http" or "https" => new HttpTransport(settings),
            "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc" => OpenBolt(settings),
            var other => throw new Neo4jException(
                Neo4jFailure.Refused,
                $"'{other}:' is no address of a Neo4j server. Give http://, https://, bolt:// or neo4j://, such as http://localhost:7474."
            ),
        };

#if NEO4J_PACKAGES
    private static Bolt.BoltTransport OpenBolt(Neo4jSettings settings) => new(settings);
#else
    private static INeo4jTransport OpenBolt(Neo4jSettings settings) =>
        throw new Neo4jException(
            Neo4jFailure.Refused,
            $"This build speaks to Neo4j over HTTP only, not '{settings.Address.Scheme}:'. Give the server's HTTP address, such as"
                + $" http://{settings.Address.Host}:7474 (Aura: https://{settings.Address.Host}), or build with: -p:Neo4jPackages=true"
        );
#endif
}
