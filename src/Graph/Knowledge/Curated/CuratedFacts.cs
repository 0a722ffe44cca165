using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Knowledge.Curated;

/// <summary>What people who read the papers assert (<c>seeds/curated/*.yaml</c>).</summary>
/// <param name="Works">The entries that could be read, file by file, in the order of the files.</param>
/// <param name="Sources">The files, for the replay of quotes; their ids are <c>curated/FILE</c> without the ending.</param>
/// <param name="Diagnostics">What could not be read, with place and remedy; the rest is kept.</param>
public sealed record CuratedFacts(
    ImmutableArray<CuratedWork> Works,
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
        var works = ImmutableArray.CreateBuilder<CuratedWork>();
        var diagnostics = new SortedSet<Diagnostic>();
        foreach (var source in sorted)
        {
            works.AddRange(new CuratedFile(source, new CuratedProblems(source.Path, diagnostics)).Read());
        }

        return new CuratedFacts(works.ToImmutable(), sorted, [.. diagnostics]);
    }

    /// <summary>The words of a line of one of the files, without the white space around them.</summary>
    public string Words(string source, int line) => Sources.First(s => s.Id == source).Line(line).Trim().ToString();
}
