using System.Collections.Immutable;
using Graph.Model;
using Graph.Sources;
using Graph.Sources.Kept;

namespace Graph;

/// <summary>The lists of a build, opened.</summary>
/// <param name="Sources">What could be read, sorted by id.</param>
/// <param name="Diagnostics">What could not be found or read, and what was odd about it.</param>
public sealed record ReadLists(ImmutableArray<SourceText> Sources, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>No lists at all.</summary>
    public static ReadLists Empty { get; } = new([], []);

    /// <summary>Texts that are kept beside the lists.</summary>
    public KeptTexts Kept { get; private init; } = KeptTexts.Empty;

    /// <summary>These lists with the texts of a folder; what of it cannot be used is said and left out.</summary>
    public ReadLists With(KeptTexts kept) => this with { Kept = kept, Diagnostics = [.. Diagnostics, .. kept.Diagnostics] };

    /// <summary>Opens files; one that cannot be read is said and left out.</summary>
    public static ReadLists Open(Inputs inputs)
    {
        var diagnostics = inputs.Diagnostics.ToBuilder();
        var sources = ImmutableArray.CreateBuilder<SourceText>();
        foreach (var file in inputs.Files)
        {
            var opened = SourceReader.Read(file.File, file.Id, file.Name);
            diagnostics.AddRange(opened.Diagnostics);
            if (opened.Source is { } source)
            {
                sources.Add(file.Provenance is null ? source : source.From(file.Provenance));
            }
        }

        return new ReadLists(sources.ToImmutable(), diagnostics.ToImmutable());
    }
}
