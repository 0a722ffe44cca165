using System.CommandLine;

namespace Graph.Cli;

/// <summary>What commands that read a user's own packs of the vocabulary share.</summary>
internal static class VocabularyOption
{
    /// <summary><c>--vocabulary</c>.</summary>
    public static Option<string?> Create() =>
        new("--vocabulary")
        {
            Description =
                "A folder of your own packs of the vocabulary, beside those of the program. How to write one: seeds/vocabulary/README.md.",
            HelpName = "DIR",
        };

    /// <summary>Refuses a folder that is not there.</summary>
    /// <exception cref="UserErrorException">There is no such folder.</exception>
    public static void Check(string? chosen)
    {
        if (chosen is not null && !Directory.Exists(chosen))
        {
            throw new UserErrorException(ExitCodes.WrongUse, $"--vocabulary: there is no folder '{chosen}'. Name a folder of YAML files.");
        }
    }
}
