using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Relate.Curation;

/// <summary>What people assert (<c>seeds/curated/*.yaml</c>).</summary>
/// <param name="Facts">The facts that could be read, file by file.</param>
/// <param name="Sources">The files, for the replay of quotes; their ids are <c>curated/FILE</c> without the ending.</param>
/// <param name="Diagnostics">What could not be read, with place and remedy; the rest is kept.</param>
public sealed record CuratedFacts(
    ImmutableArray<CuratedFact> Facts,
    ImmutableArray<SourceText> Sources,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>No facts.</summary>
    public static CuratedFacts Empty { get; } = new([], [], []);

    /// <summary>Reads files.</summary>
    /// <param name="sources">The files; each id is <c>curated/FILE</c> without the ending.</param>
    public static CuratedFacts Read(IEnumerable<SourceText> sources)
    {
        ImmutableArray<SourceText> sorted = [.. sources.OrderBy(s => s.Id, StringComparer.Ordinal)];
        var facts = ImmutableArray.CreateBuilder<CuratedFact>();
        var diagnostics = new SortedSet<Diagnostic>();
        foreach (var source in sorted)
        {
            new CuratedFile(source, facts, diagnostics).Read();
        }

        return new CuratedFacts(facts.ToImmutable(), sorted, [.. diagnostics]);
    }
}
