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
        ("tasks", TermKind.Task),
        ("modalities", TermKind.Modality),
    ];

    private readonly FrozenDictionary<(TermKind Kind, string Form), Term> _byForm;
    private readonly FrozenDictionary<string, Term> _byPaper;

    private readonly FrozenDictionary<string, string[]> _lines;

    private Lexicon(ImmutableArray<Term> terms, ImmutableArray<LexiconText> texts)
    {
        Terms = terms;
        Texts = texts;
        _lines = texts.ToFrozenDictionary(t => t.Source, t => t.Text.ReplaceLineEndings("\n").Split('\n'), StringComparer.Ordinal);
        _byForm = ByForm(terms);
        _byPaper = terms.Where(t => t.Paper is not null).ToFrozenDictionary(t => FoldedText.Of(t.Paper!), StringComparer.Ordinal);
        Names = NamesOf(terms);
        Tasks = PhrasesOf(terms, TermKind.Task, inHeadings: false);
        TaskHeadings = PhrasesOf(terms, TermKind.Task, inHeadings: true);
        Modalities = PhrasesOf(terms, TermKind.Modality, inHeadings: false);
        ModalityCells = PhrasesOf(terms, TermKind.Modality, inHeadings: true);
    }

    /// <summary>All terms, file by file, in the order of the files.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>The files, for the replay of quotes.</summary>
    public ImmutableArray<LexiconText> Texts { get; }

    /// <summary>Names of models and datasets, as words of a text.</summary>
    public PhraseIndex Names { get; }

    /// <summary>Tasks, as a title says them.</summary>
    public PhraseIndex Tasks { get; }

    /// <summary>Tasks, as a heading or the cell of a table says them.</summary>
    public PhraseIndex TaskHeadings { get; }

    /// <summary>Modalities, as a title says them.</summary>
    public PhraseIndex Modalities { get; }

    /// <summary>Modalities, as the cell of a table says them.</summary>
    public PhraseIndex ModalityCells { get; }

    /// <summary>Loads the vocabulary.</summary>
    /// <param name="folder">A folder whose files stand in for those that came with the program; null for none.</param>
    /// <exception cref="VocabularyException">A file cannot be used; the message says why.</exception>
    public static Lexicon Load(string? folder = null) =>
        new([.. Files.SelectMany(f => LexiconFile.Read(f.Stem, f.Kind, folder))], [.. Files.Select(f => TextOf(f.Stem, folder))]);

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
            foreach (var name in term.Aliases.Prepend(term.Name))
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

        return byForm.ToFrozenDictionary();
    }

    private static PhraseIndex NamesOf(ImmutableArray<Term> terms)
    {
        var index = new PhraseIndex();
        foreach (var term in terms.Where(t => t.Kind is TermKind.Model or TermKind.Dataset))
        {
            foreach (var name in term.Aliases.Prepend(term.Name))
            {
                index.Add(name, term);
                var glued = name.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
                if (name.Contains('-', StringComparison.Ordinal) && WordSplitter.Split(glued).Length < WordSplitter.Split(name).Length)
                {
                    index.Add(glued, term);
                }
            }
        }

        return index;
    }

    private static PhraseIndex PhrasesOf(ImmutableArray<Term> terms, TermKind kind, bool inHeadings)
    {
        var index = new PhraseIndex();
        foreach (var term in terms.Where(t => t.Kind == kind))
        {
            foreach (var phrase in term.Aliases.Prepend(term.Name).Concat(inHeadings ? term.InHeadings : []))
            {
                index.Add(phrase, term);
            }

            foreach (var phrase in term.Weak)
            {
                index.Add(phrase, term, isWeak: true);
            }
        }

        foreach (var phrase in terms.Where(t => t.Kind == kind).SelectMany(t => t.Not))
        {
            index.Add(phrase, null);
        }

        return index;
    }
}
