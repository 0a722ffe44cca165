using Microsoft.Extensions.Configuration;

namespace Graph.Cli;

/// <summary>Where the program reads and writes: an option on the command line wins over <c>GRAPH_…</c> in the environment, that over
/// <c>appsettings.json</c>, that over the default.</summary>
/// <param name="configuration">The file and the environment.</param>
internal sealed class Settings(IConfiguration configuration)
{
    /// <summary>The names of all settings.</summary>
    public static IReadOnlyList<string> Names { get; } = ["Out", "Seeds", "Cache", "Kept"];

    /// <summary>The folder that a build writes (<c>out</c>).</summary>
    public string Out(string? option) => option ?? configuration["Out"] ?? "out";

    /// <summary>The folder of sources, vocabulary, curated relations and ledger (<c>seeds</c>).</summary>
    /// <exception cref="UserErrorException">The command line names one that is not there.</exception>
    public string Seeds(string? option) =>
        option is null ? configuration["Seeds"] ?? "seeds"
        : Directory.Exists(option) ? option
        : throw new UserErrorException(ExitCodes.WrongUse, $"--seeds: there is no folder '{option}'.");

    /// <summary>The folder in which copies of lists on the web are kept (the user's own data folder).</summary>
    public string Cache(string? option) =>
        option
        ?? configuration["Cache"]
        ?? Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "graph",
            "lists"
        );

    /// <summary>The folder of texts that are fetched and kept (<c>kept</c>).</summary>
    public string Kept(string? option) => option ?? configuration["Kept"] ?? "kept";
}
