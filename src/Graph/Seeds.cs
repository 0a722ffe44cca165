using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Curated;
using Graph.Model;
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
    /// <param name="folder">The folder.</param>
    /// <param name="curated">A file or folder of curated facts that stands in for those of the folder; <c>none</c> for no facts; null for
    /// the folder's, or where it has none for those that came with the program.</param>
    /// <param name="packs">A folder of a user's own packs of the vocabulary; null for none.</param>
    public static Seeds Load(string folder, string? curated = null, string? packs = null)
    {
        // Most of the time goes into the lexicon; the rest is read beside it.
        var vocabulary = Path.Combine(folder, "vocabulary");
        var lexicon = Task.Run(() => Lexicon.Load(vocabulary, packs));
        var sources = Read(folder, "sources.yaml") is { } registry
            ? SourceRegistry.Parse(registry.Text, registry.Path)
            : SourceRegistry.Empty;
        var (ledger, ledgerDiagnostics) = Read(folder, "ledger.yaml") is { } decisions
            ? LedgerReader.Parse(decisions.Text, decisions.Path)
            : (Ledger.Empty, []);
        var facts = CuratedFacts.Read(CuratedSources.Of(folder, curated));
        return new Seeds(
            sources,
            VenueTable.Load(vocabulary),
            lexicon.GetAwaiter().GetResult(),
            facts,
            ledger,
            [.. sources.Diagnostics, .. ledgerDiagnostics, .. facts.Diagnostics]
        );
    }

    private static SourceText? Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? SourceReader.Read(path).Source : null;
    }
}
