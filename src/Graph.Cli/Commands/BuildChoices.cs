using Graph.Sources.Enrich;
using Graph.Sources.Remote;

namespace Graph.Cli.Commands;

/// <summary>What the user chose for a build, on the command line and in the settings.</summary>
internal sealed record BuildChoices(
    string[] Lists,
    string Out,
    string Seeds,
    bool SeedsAreGiven,
    string? Curated,
    string? Vocabulary,
    string? Kept,
    EnrichSettings? Enrich,
    FetchOptions Fetch,
    bool KeepGoing,
    bool Timings
);
