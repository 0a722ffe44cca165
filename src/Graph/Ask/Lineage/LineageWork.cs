using System.Collections.Immutable;

namespace Graph.Ask.Lineage;

/// <summary>What the graph knows of a node of a lineage beyond its name and year.</summary>
/// <param name="Paper">The paper that introduces it, or that it is; null where none is known.</param>
/// <param name="PaperUrl">Its address, or null.</param>
/// <param name="Year">The paper's year, or null.</param>
/// <param name="Authors">Its authors, in order.</param>
/// <param name="Venue">Where it was published, or null.</param>
/// <param name="Code">Addresses of code, sorted. Where there is one, the work is open to reuse.</param>
/// <param name="Surveys">Names of the surveys and lists that cover it, sorted.</param>
/// <param name="Tasks">Names of the tasks that it addresses, sorted.</param>
/// <param name="Modalities">Names of the modalities that it works in, sorted.</param>
public sealed record LineageWork(
    string? Paper,
    string? PaperUrl,
    int? Year,
    ImmutableArray<string> Authors,
    string? Venue,
    ImmutableArray<string> Code,
    ImmutableArray<string> Surveys,
    ImmutableArray<string> Tasks,
    ImmutableArray<string> Modalities
)
{
    /// <summary>Of what nothing is known.</summary>
    public static LineageWork Unknown { get; } = new(null, null, null, [], null, [], [], [], []);
}
