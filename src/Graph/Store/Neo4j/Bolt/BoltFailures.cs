#if NEO4J_PACKAGES
using Neo4j.Driver;
using DriverException = Neo4j.Driver.Neo4jException;

namespace Graph.Store.Neo4j.Bolt;

/// <summary>The driver's failures as ours.</summary>
internal static class BoltFailures
{
    /// <summary>Whether a failure is not the last word.</summary>
    public static bool IsTransient(Exception? error) =>
        error switch
        {
            AuthorizationException => false,
            DriverException failure => failure.IsRetriable && !Neo4jErrorCodes.IsFinal(failure.Code),
            _ => error is IOException,
        };

    /// <summary>A failure in a sentence; null for what is not a failure of the database or the way to it.</summary>
    public static Neo4jException? Of(Exception error, Neo4jSettings settings) =>
        error switch
        {
            _ when ConnectionFailures.Sentence(error, settings) is { } sentence => new(Neo4jFailure.Unreachable, sentence, null, error),
            ArgumentException => new(
                Neo4jFailure.Refused,
                "The driver cannot take an answer with two columns that differ only in case. Give one of them another name with AS,"
                    + " or ask over HTTP.",
                null,
                error
            ),
            DriverException { Code: null or "" } or IOException or ServiceUnavailableException => new(
                Neo4jFailure.Unreachable,
                $"The connection to Neo4j at {settings.ShownAddress} failed ({error.GetBaseException().Message.TrimEnd('.')})."
                    + " Nothing is lost: run the same command again.",
                null,
                error
            ),
            DriverException { Code: { } code } => new(
                Neo4jErrorCodes.Failure(code),
                ServerErrorSentences.Of(code, error.Message, settings),
                code,
                error
            ),
            _ => null,
        };
}
#endif
