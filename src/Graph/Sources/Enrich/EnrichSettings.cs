using System.Collections.Immutable;

namespace Graph.Sources.Enrich;

/// <summary>What the user set for fetching.</summary>
public sealed record EnrichSettings
{
    /// <summary>The folder of kept texts.</summary>
    public required string Folder { get; init; }

    /// <summary>An address at which the user can be reached, which some services ask for; null for none.</summary>
    public string? Contact { get; init; }

    /// <summary>What is set for single services.</summary>
    public ImmutableDictionary<string, ServiceSettings> Services { get; init; } =
        ImmutableDictionary<string, ServiceSettings>.Empty.WithComparers(StringComparer.OrdinalIgnoreCase);

    /// <summary>The services to ask; empty for all that are on by themselves.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>Catalogues: files or addresses.</summary>
    public ImmutableArray<string> Catalogues { get; init; } = [];

    /// <summary>Whether nothing is sent.</summary>
    public bool Offline { get; init; }

    /// <summary>For how many days what was found counts as fresh.</summary>
    public int FreshDays { get; init; } = 7;

    /// <summary>For how many days what was not there is not asked for again.</summary>
    public int MissingDays { get; init; } = 30;

    /// <summary>How long one attempt at a request may take.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a failed attempt is made again.</summary>
    public int Retries { get; init; } = 6;

    /// <summary>The settings of a service.</summary>
    public ServiceSettings Of(string service) => Services.GetValueOrDefault(service) ?? ServiceSettings.Default;
}
