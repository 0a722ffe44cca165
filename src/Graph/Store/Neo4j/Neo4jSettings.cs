namespace Graph.Store.Neo4j;

/// <summary>How to reach a database.</summary>
/// <param name="Address">Such as <c>http://localhost:7474</c>, <c>https://…</c>, <c>bolt://…</c> or <c>neo4j+s://…</c>.</param>
public sealed record Neo4jSettings(Uri Address)
{
    /// <summary>The database's name.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>The user's name.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>The password; null where the server asks for none. Never shown.</summary>
    public string? Password { get; init; }

    /// <summary>A bearer token, which wins over user and password; null where there is none. Never shown.</summary>
    public string? Token { get; init; }

    /// <summary>A file of certificates (PEM) to trust beside the system's; null where the system's are enough.</summary>
    public string? Authorities { get; init; }

    /// <summary>How long the server may be silent before a try is given up.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a statement is sent at most.</summary>
    public int Tries { get; init; } = 6;

    /// <summary>The pause before the second try, doubled for each further one, with jitter.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>The address as messages may show it: without user, password and query.</summary>
    public string ShownAddress => Address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);

    /// <summary>Shows the address only.</summary>
    public override string ToString() => ShownAddress;
}
