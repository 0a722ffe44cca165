using System.Text.Json;
using Graph.Text;
using Microsoft.Extensions.Configuration;

namespace Graph.Cli;

/// <summary>Reads the settings: <c>appsettings.json</c> in the current folder, then <c>GRAPH_…</c> in the environment.</summary>
internal static class SettingsFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "appsettings.json";

    private const string Prefix = "GRAPH_";

    // Variables of that prefix may belong to others; only what looks like a slip of the pen is said: one letter of five.
    private const int SlipOfThePen = 80;

    // Sections whose keys other parts of the program know.
    private static readonly string[] Sections = ["Enrich:"];

    /// <summary>The settings, and what is odd about them, one sentence each.</summary>
    /// <param name="folder">The current folder.</param>
    /// <exception cref="UserErrorException">The file is not JSON, or cannot be read.</exception>
    public static (IConfiguration Settings, IReadOnlyList<string> Remarks) Read(string folder)
    {
        try
        {
            var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(folder, Name), optional: true).Build();
            return (
                new ConfigurationBuilder().AddConfiguration(file).AddEnvironmentVariables(Prefix).Build(),
                [.. InFile(file), .. InEnvironment()]
            );
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCodes.WrongUse, Sentence(error));
        }
    }

    private static IEnumerable<string> InFile(IConfiguration file) =>
        from pair in file.AsEnumerable()
        where pair.Value is not null && !IsKnown(pair.Key)
        orderby pair.Key
        select $"{Name}: '{pair.Key}' is not a setting, and is passed over. {Remedy(pair.Key)}";

    private static IEnumerable<string> InEnvironment() =>
        from name in Environment.GetEnvironmentVariables().Keys.Cast<string>()
        where name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && name.Length > Prefix.Length
        let key = name[Prefix.Length..].Replace("__", ":", StringComparison.Ordinal)
        where !IsKnown(key)
        from near in NearNames.Find(key, Settings.Names, 1, SlipOfThePen)
        orderby name
        select $"{name} is not a setting, and is passed over. Did you mean {Prefix}{near.ToUpperInvariant()}?";

    private static bool IsKnown(string key) =>
        Settings.Names.Contains(key, StringComparer.OrdinalIgnoreCase)
        || Array.Exists(Sections, s => key.StartsWith(s, StringComparison.OrdinalIgnoreCase));

    private static string Remedy(string key) =>
        NearNames.Find(key, Settings.Names, 1) is [var near]
            ? $"Did you mean '{near}'?"
            : $"The settings are {string.Join(", ", Settings.Names)} and the section Enrich.";

    private static string Sentence(Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause is JsonException { LineNumber: { } line } json)
            {
                var reason = json.Message.Split(" LineNumber:")[0].TrimEnd('.');
                return $"{Name}({line + 1}): this is not JSON ({reason}). Mend the file, or take it away.";
            }
        }

        return $"{Name} cannot be read: {(error.InnerException ?? error).Message.TrimEnd('.')}. Mend the file, or take it away.";
    }
}
