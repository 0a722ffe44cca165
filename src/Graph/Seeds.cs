using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;
using Graph.Relate.Curation;
using Graph.Resolve;
using Graph.Sources;

namespace Graph;

/// <summary>What is known before a list is read: the folder <c>seeds/</c>.</summary>
/// <param name="Sources">The known sources.</param>
/// <param name="Venues">The known venues.</param>
/// <param name="Lexicon">The known models, datasets, tasks and modalities.</param>
/// <param name="Curated">What people assert, with citations.</param>
/// <param name="Ledger">What people decided about identity.</param>
/// <param name="Diagnostics">What could not be read of these files; the rest is kept.</param>
public sealed record Seeds(
    SourceRegistry Sources,
    VenueTable Venues,
    Lexicon Lexicon,
    CuratedFacts Curated,
    Ledger Ledger,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>The files of it that evidence quotes, beside the lists: the vocabulary and what is curated.</summary>
    public IEnumerable<SourceText> Quoted =>
        Lexicon.Texts.Select(t => new SourceText(t.Source, t.Place, t.Text, string.Empty)).Concat(Curated.Sources);

    /// <summary>Loads a folder. What it lacks is empty, or comes with the program (the vocabulary).</summary>
    /// <exception cref="VocabularyException">A file of the vocabulary cannot be used; the message says why.</exception>
    public static Seeds Load(string folder)
    {
        // Most of the time goes into the lexicon; the rest is read beside it.
        var vocabulary = Path.Combine(folder, "vocabulary");
        var lexicon = Task.Run(() => Lexicon.Load(vocabulary));
        var sources = Read(folder, "sources.yaml") is { } registry
            ? SourceRegistry.Parse(registry.Text, registry.Path)
            : SourceRegistry.Empty;
        var (ledger, ledgerDiagnostics) = Read(folder, "ledger.yaml") is { } decisions
            ? LedgerReader.Parse(decisions.Text, decisions.Path)
            : (Ledger.Empty, []);
        var curated = CuratedFacts.Read(ReadAll(folder, "curated"));
        return new Seeds(
            sources,
            VenueTable.Load(vocabulary),
            lexicon.GetAwaiter().GetResult(),
            curated,
            ledger,
            [.. sources.Diagnostics, .. ledgerDiagnostics, .. curated.Diagnostics]
        );
    }

    private static SourceText? Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? SourceReader.Read(path).Source : null;
    }

    private static IEnumerable<SourceText> ReadAll(string folder, string below)
    {
        var files = Path.Combine(folder, below);
        return Directory.Exists(files)
            ? Directory
                .EnumerateFiles(files, "*.yaml")
                .Select(f => SourceReader.Read(f, $"{below}/{Path.GetFileNameWithoutExtension(f)}", f).Source)
                .OfType<SourceText>()
            : [];
    }
}
