using Spectre.Console;

namespace Graph.Cli;

/// <summary>Where a server's password comes from: a file, the environment, a pipe, or the person at the terminal. It never stands on the
/// command line, which others on the machine can read.</summary>
/// <param name="messages">Where to ask.</param>
/// <param name="input">Standard input.</param>
/// <param name="isPiped">Whether standard input is a pipe or a file.</param>
/// <param name="canAsk">Whether a person sits at the terminal: both to read the question and to type the answer.</param>
internal sealed class PasswordReader(IAnsiConsole messages, TextReader input, bool isPiped, bool canAsk)
{
    private const string Asked = "-";

    /// <summary>The password; null where the server is to be asked without one.</summary>
    /// <param name="file">A file, <c>-</c> for a pipe or a question, or null where the command line names none.</param>
    /// <param name="fromEnvironment">NEO4J_PASSWORD, or null.</param>
    /// <param name="server">Whose password: a user at an address.</param>
    /// <exception cref="UserErrorException">The file cannot be read, or nobody can be asked.</exception>
    public string? Read(string? file, string? fromEnvironment, string server) =>
        file switch
        {
            Asked when isPiped => input.ReadLine()
                ?? throw new UserErrorException(
                    ExitCodes.WrongUse,
                    "--password-file -: expected the password on standard input, found nothing."
                        + " Pipe it in, name a file, or set NEO4J_PASSWORD."
                ),
            Asked when canAsk => Ask(server),
            Asked => throw new UserErrorException(
                ExitCodes.WrongUse,
                "--password-file -: there is no terminal to ask at. Pipe the password in, name a file, or set NEO4J_PASSWORD."
            ),
            { } name => OfFile(name),
            null => fromEnvironment ?? (canAsk ? Ask(server) : null),
        };

    private static string OfFile(string file)
    {
        try
        {
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCodes.WrongUse, $"The password's file '{file}' cannot be read: {error.Message}");
        }
    }

    // Nothing typed is an answer, too: a server may be set up to ask for no password.
    private string? Ask(string server)
    {
        var answer = messages.Prompt(
            new TextPrompt<string>(Markup.Escape($"Password of {server} (empty for none):")).Secret(null).AllowEmpty()
        );
        return answer.Length == 0 ? null : answer;
    }
}
