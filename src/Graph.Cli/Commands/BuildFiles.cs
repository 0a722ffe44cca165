namespace Graph.Cli.Commands;

/// <summary>Writes what a build made, and says as a user error where that cannot be done.</summary>
internal static class BuildFiles
{
    /// <summary>Writes all files into a folder.</summary>
    /// <returns>Their names.</returns>
    /// <exception cref="UserErrorException">The folder cannot be written.</exception>
    public static IReadOnlyList<string> Write(Build build, string folder)
    {
        try
        {
            return BuildOutput.Write(build, folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(
                ExitCodes.Unreachable,
                $"The folder '{folder}' cannot be written ({error.Message.TrimEnd('.')}). What was there before "
                    + "is as it was. Name another with --out."
            );
        }
    }
}
