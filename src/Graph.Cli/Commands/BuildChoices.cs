using Graph.Sources.Enrich;
using Graph.Sources.Remote;

namespace Graph.Cli.Commands;

/// <summary>What the user chose on the command line of <c>graph build</c>.</summary>
/// <param name="Lists">The lists to read; empty for those of the seeds.</param>
/// <param name="Out">The folder to write.</param>
/// <param name="Seeds">The folder of seeds.</param>
/// <param name="SeedsAreGiven">Whether the user named it.</param>
/// <param name="Curated">Curated facts that stand in for the seeds'; null for none.</param>
/// <param name="Vocabulary">A folder of the user's own packs; null for none.</param>
/// <param name="Kept">A folder of kept texts; null for none.</param>
/// <param name="Enrich">How to fetch such texts first; null for not at all.</param>
/// <param name="Fetch">How lists on the web are read.</param>
/// <param name="KeepGoing">As the option says.</param>
/// <param name="Timings">Whether times are written.</param>
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
