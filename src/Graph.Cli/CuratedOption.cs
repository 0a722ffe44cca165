using System.CommandLine;

namespace Graph.Cli;

/// <summary>What commands that read curated facts share.</summary>
internal static class CuratedOption
{
    /// <summary><c>--curated</c>.</summary>
    public static Option<string?> Create() =>
        new("--curated")
        {
            Description =
                "A file or folder of curated facts that stands in for seeds/curated; none for no curated facts. "
                + "How to write one: seeds/README.md.",
            HelpName = "FILE|none",
        };

    /// <summary>Refuses a file or folder that is not there.</summary>
    /// <exception cref="UserErrorException">There is no such file or folder.</exception>
    public static void Check(string? chosen)
    {
        if (chosen is not (null or CuratedSources.None) && !File.Exists(chosen) && !Directory.Exists(chosen))
        {
            throw new UserErrorException(
                ExitCodes.WrongUse,
                $"--curated: there is no file or folder '{chosen}'. Name a YAML file, a folder of them, or none."
            );
        }
    }
}
