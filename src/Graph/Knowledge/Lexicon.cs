using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Text;

namespace Graph.Knowledge;

/// <summary>The names that are known before a list is read: models, datasets, tasks and modalities.</summary>
public sealed class Lexicon
{
    private static readonly ImmutableArray<(string Stem, TermKind Kind)> Files =
    [
        ("models", TermKind.Model),
        ("datasets", TermKind.Dataset),
        ("modalities", TermKind.Modality),
    ];

    private readonly FrozenDictionary<(TermKind Kind, string Form), Term> _byForm;
    private readonly FrozenDictionary<string, Term> _byPaper;

    private readonly FrozenDictionary<string, string[]> _lines;

    private readonly ConcurrentDictionary<string, SpokenVocabulary> _spoken = new(StringComparer.Ordinal);

    private Lexicon(ImmutableArray<Term> terms, ImmutableArray<FieldPack> packs, ImmutableArray<LexiconText> texts)
    {
        Terms = terms;
        Packs = packs;
        Texts = texts;
        _lines = texts.ToFrozenDictionary(t => t.Source, t => t.Text.ReplaceLineEndings("\n").Split('\n'), StringComparer.Ordinal);
        _byForm = ByForm(terms);
        _byPaper = terms.Where(t => t.Paper is not null).ToFrozenDictionary(t => FoldedText.Of(t.Paper!), StringComparer.Ordinal);
    }

    /// <summary>All terms, file by file, in the order of the files.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>The files, for the replay of quotes.</summary>
    public ImmutableArray<LexiconText> Texts { get; }

    /// <summary>The packs, sorted by name.</summary>
    public ImmutableArray<FieldPack> Packs { get; }

    /// <summary>All of the vocabulary, as it would speak in a list of every field.</summary>
    public SpokenVocabulary All => Spoken([.. Packs.Select(p => p.Name)], []);

    /// <summary>What the vocabulary says in a list in which some packs speak.</summary>
    /// <param name="packs">The names of these packs, sorted.</param>
    /// <param name="leading">Those among them whose field is the list's own, sorted.</param>
    public SpokenVocabulary Spoken(IReadOnlyCollection<string> packs, IReadOnlyCollection<string> leading) =>
        _spoken.GetOrAdd($"{string.Join(' ', packs)}/{string.Join(' ', leading)}", _ => new SpokenVocabulary(Terms, Packs, packs, leading));

    /// <summary>Loads the vocabulary.</summary>
    /// <param name="folder">A folder whose files stand in for those that came with the program; null for none.</param>
    /// <param name="more">A folder of a user's own packs, whose files win over both; null for none.</param>
    /// <exception cref="VocabularyException">A file cannot be used; the message says why.</exception>
    public static Lexicon Load(string? folder = null, string? more = null) =>
        Load(
            VocabularyFile.Names(folder, more),
            name => more is not null && File.Exists(Path.Combine(more, name + ".yaml")) ? more : folder
        );

    /// <summary>Loads the vocabulary that came with the program, and one file more.</summary>
    /// <param name="name">The file's name without ending.</param>
    /// <param name="folder">The folder that it stands in.</param>
    /// <exception cref="VocabularyException">A file cannot be used; the message says why.</exception>
    internal static Lexicon LoadWith(string name, string folder) =>
        Load(VocabularyFile.Names().Append(name).Distinct(StringComparer.Ordinal), n => n == name ? folder : null);

    private static Lexicon Load(IEnumerable<string> names, Func<string, string?> folderOf)
    {
        var always = Files.Select(f => f.Stem).ToArray();
        ImmutableArray<FieldPack> packs =
        [
            .. names
                .Where(n => n != "venues" && !always.Contains(n, StringComparer.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(n => FieldPackFile.Read(n, folderOf(n))),
        ];
        return new(
            [.. Files.SelectMany(f => LexiconFile.Read(f.Stem, f.Kind, folderOf(f.Stem))), .. packs.SelectMany(p => p.Terms)],
            packs,
            [.. always.Concat(packs.Select(p => p.Name)).Select(n => TextOf(n, folderOf(n)))]
        );
    }

    /// <summary>The model or dataset of a name, an alias or an expansion; null where none is known.</summary>
    public Term? Find(TermKind kind, string name) => _byForm.GetValueOrDefault((kind, NameForm.Of(name)));

    /// <summary>The model or dataset that the paper with a title introduces, where the vocabulary says so; else null.</summary>
    public Term? IntroducedBy(string title) => _byPaper.GetValueOrDefault(FoldedText.Of(title));

    /// <summary>The line of the vocabulary that a term stands on, without its line break.</summary>
    public string LineOf(Term term) => _lines[term.Source][term.Line - 1];

    private static LexiconText TextOf(string stem, string? folder)
    {
        var (place, text) = VocabularyFile.ReadText(stem + ".yaml", folder);
        return new LexiconText("vocabulary/" + stem, place, text);
    }

    private static FrozenDictionary<(TermKind, string), Term> ByForm(ImmutableArray<Term> terms)
    {
        var byForm = new Dictionary<(TermKind, string), Term>();
        foreach (var term in terms)
        {
            // Phrases of tasks may mean several; a name of a model or dataset is one thing.
            var names = term.Kind is TermKind.Model or TermKind.Dataset ? term.Aliases.Prepend(term.Name) : [term.Name];
            foreach (var name in names)
            {
                if (byForm.TryGetValue((term.Kind, NameForm.Of(name)), out var other) && other != term)
                {
                    throw new VocabularyException(
                        $"{term.Source}({term.Line}): '{name}' names {term.Name}, but also {other.Name}; keep it at one of them."
                    );
                }

                byForm[(term.Kind, NameForm.Of(name))] = term;
            }
        }

        // A model of its own that is called so keeps its name: Kosmos-1.
        foreach (var term in terms)
        {
            foreach (var first in term.Aliases.Prepend(term.Name).Select(name => FirstVersion.Of(term, name)).OfType<string>())
            {
                byForm.TryAdd((term.Kind, NameForm.Of(first)), term);
                byForm.TryAdd((term.Kind, NameForm.Of(first[..^1] + "v1")), term);
            }
        }

        return byForm.ToFrozenDictionary();
    }
}
