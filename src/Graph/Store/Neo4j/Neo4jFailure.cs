namespace Graph.Store.Neo4j;

/// <summary>The ways in which a statement can fail, by what its caller can do about it.</summary>
public enum Neo4jFailure
{
    /// <summary>No server answers, or it stopped answering and tries are used up.</summary>
    Unreachable,

    /// <summary>The server does not accept user and password, or the user may not do this.</summary>
    Denied,

    /// <summary>The statement needs more memory than the server gives to a transaction: send less at once.</summary>
    TooLarge,

    /// <summary>The server refused the statement for good.</summary>
    Refused,
}
