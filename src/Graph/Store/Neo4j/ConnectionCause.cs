namespace Graph.Store.Neo4j;

/// <summary>Why a connection could not be made, as far as its user can do something about it.</summary>
internal enum ConnectionCause
{
    /// <summary>Something else: it may pass.</summary>
    Other,

    /// <summary>Nothing listens at the address.</summary>
    Refused,

    /// <summary>The address's name leads nowhere.</summary>
    NoSuchHost,

    /// <summary>The server's certificate is not trusted, or is made out to another.</summary>
    NotTrusted,

    /// <summary>What answers does not speak the language of encryption.</summary>
    NotEncrypted,
}
