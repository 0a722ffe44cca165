namespace Graph.Cli;

/// <summary>Something that the user can put right: shown as one sentence without a stack. A bug is any other exception.</summary>
/// <param name="exitCode">One of <see cref="ExitCodes"/>.</param>
/// <param name="message">What was found, what was expected and what to do.</param>
internal sealed class UserErrorException(int exitCode, string message) : Exception(message)
{
    /// <summary>The code with which the program ends.</summary>
    public int ExitCode { get; } = exitCode;
}
