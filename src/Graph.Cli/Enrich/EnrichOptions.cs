using System.Collections.Immutable;
using System.CommandLine;
using Graph.Sources.Enrich;
using Microsoft.Extensions.Configuration;

namespace Graph.Cli.Enrich;

/// <summary>The options and settings with which texts are fetched, worded once.</summary>
internal sealed class EnrichOptions
{
    private readonly Option<string[]> _services = new("--service")
    {
        Description = $"Ask this service only; may be repeated: {string.Join(", ", Enricher.ServiceNames)}.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _catalogues = new("--catalogue")
    {
        Description = "Keep this catalogue of models or results, too; may be repeated.",
        HelpName = "FILE|ADDRESS",
    };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_services);
        command.Add(_catalogues);
    }

    /// <summary>What the user set, on the command line and in the configuration.</summary>
    /// <exception cref="UserErrorException">A value cannot be used.</exception>
    public EnrichSettings Read(ParseResult parsed, string folder, bool offline, ProgramContext context)
    {
        var section = context.Configuration.GetSection("Enrich");
        var names = parsed.GetValue(_services) ?? [];
        if (Array.Find(names, n => !Enricher.ServiceNames.Contains(n, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new UserErrorException(
                ExitCodes.WrongUse,
                $"--service: '{unknown}' is no service. Services: {string.Join(", ", Enricher.ServiceNames)}."
            );
        }

        return new EnrichSettings
        {
            Folder = folder,
            Offline = offline,
            Contact = Contact(section["Contact"]),
            Only = [.. names],
            Catalogues = [.. (parsed.GetValue(_catalogues) ?? []).Select(Catalogue)],
            Services = section
                .GetSection("Services")
                .GetChildren()
                .ToImmutableDictionary(s => s.Key, Service, StringComparer.OrdinalIgnoreCase),
            FreshDays = Days(section, "FreshDays", 7),
            MissingDays = Days(section, "MissingDays", 30),
        };
    }

    private static string? Contact(string? contact) =>
        contact is null || (contact.Contains('@', StringComparison.Ordinal) && !contact.Any(char.IsWhiteSpace))
            ? contact
            : throw new UserErrorException(ExitCodes.WrongUse, "Enrich:Contact is no e-mail address. It looks like name@example.org.");

    private static string Catalogue(string name) =>
        File.Exists(name) || name.Contains("://", StringComparison.Ordinal)
            ? name
            : throw new UserErrorException(ExitCodes.WrongUse, $"--catalogue: there is no file '{name}'.");

    private static ServiceSettings Service(IConfigurationSection section)
    {
        if (!Enricher.ServiceNames.Contains(section.Key, StringComparer.OrdinalIgnoreCase))
        {
            throw new UserErrorException(
                ExitCodes.WrongUse,
                $"{section.Path}: there is no such service. Services: {string.Join(", ", Enricher.ServiceNames)}."
            );
        }

        var enabled = section["Enabled"];
        if (enabled is not null && !bool.TryParse(enabled, out _))
        {
            throw new UserErrorException(ExitCodes.WrongUse, $"{section.Path}:Enabled is '{enabled}'; it is true or false.");
        }

        return new ServiceSettings(
            section["Address"] is { } address ? Address(section.Path, address) : null,
            section["Token"] is { Length: > 0 } token ? Token(section.Path, token) : null,
            enabled is null ? null : bool.Parse(enabled)
        );
    }

    private static Uri Address(string path, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0
            ? uri
            : throw new UserErrorException(ExitCodes.WrongUse, $"{path}:Address is no address. It looks like https://example.org/.");

    // What the message says never holds the token.
    private static string Token(string path, string token) =>
        token.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c > '~')
            ? throw new UserErrorException(ExitCodes.WrongUse, $"{path}:Token holds white space or characters that no token has.")
            : token;

    private static int Days(IConfigurationSection section, string name, int usual) =>
        section[name] is not { } days ? usual
        : int.TryParse(days, out var number) && number >= 0 ? number
        : throw new UserErrorException(ExitCodes.WrongUse, $"Enrich:{name} is '{days}'; it is a number of days.");
}
