namespace Graph.Store.Neo4j;

/// <summary>What a server refused, as a sentence that says what to do; the same whichever way the statement went.</summary>
internal static class ServerErrorSentences
{
    /// <summary>The sentence.</summary>
    /// <param name="code">Neo4j's own code.</param>
    /// <param name="message">Its words.</param>
    /// <param name="settings">How the server was reached.</param>
    public static string Of(string code, string message, Neo4jSettings settings) =>
        code switch
        {
            "Neo.ClientError.Database.DatabaseNotFound" =>
                $"Neo4j at {settings.ShownAddress} has no database '{settings.Database}'. Name another with: --database NAME",
            "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.CredentialsExpired" => Denied(message, settings),
            _ => $"Neo4j refused a statement: {message} ({code})",
        };

    /// <summary>User and password were not accepted.</summary>
    public static string Denied(string message, Neo4jSettings settings) =>
        $"Neo4j at {settings.ShownAddress} does not accept user '{settings.User}' with this password ({message.TrimEnd('.')})."
        + " Set NEO4J_USERNAME and NEO4J_PASSWORD, or give --password-file FILE (- asks, or reads a pipe).";
}
