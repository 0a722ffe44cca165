using System.Collections.Immutable;
using Graph.Text;

namespace Graph.Knowledge;

/// <summary>What the vocabulary says in a list in which some packs speak. Names that are nobody's words (<c>ResNet</c>) are known in
/// every list; tasks, and names that are ordinary words, only where their pack speaks.</summary>
public sealed class SpokenVocabulary
{
    private readonly ImmutableArray<FieldPack> _packs;
    private readonly ImmutableArray<string> _leading;
    private readonly Homonyms _homonyms;

    internal SpokenVocabulary(
        ImmutableArray<Term> terms,
        ImmutableArray<FieldPack> packs,
        IReadOnlyCollection<string> speaking,
        IEnumerable<string> leading
    )
    {
        _leading = [.. leading];
        _homonyms = new Homonyms(terms);
        _packs = [.. packs.Where(p => speaking.Contains(p.Name))];
        ImmutableArray<Term> spoken = [.. terms.Where(t => t.Pack is null || speaking.Contains(t.Pack))];
        Names = NamesOf([.. terms.Where(t => t.Pack is null || speaking.Contains(t.Pack) || !t.IsWord)]);
        Tasks = PhrasesOf(spoken, TermKind.Task, inHeadings: false);
        TaskHeadings = PhrasesOf(spoken, TermKind.Task, inHeadings: true);
        Modalities = PhrasesOf(spoken, TermKind.Modality, inHeadings: false);
        ModalityCells = PhrasesOf(spoken, TermKind.Modality, inHeadings: true);
    }

    /// <summary>The packs that speak, sorted.</summary>
    public IEnumerable<string> Packs => _packs.Select(p => p.Name);

    /// <summary>Names of models and datasets, as words of a text.</summary>
    public PhraseIndex Names { get; }

    /// <summary>The models and datasets that words name, from left to right; of several that share a name the one that the words around it
    /// mean.</summary>
    internal IEnumerable<TermMatch> NamesIn(ImmutableArray<Word> words) => Names.Find(words).Select(m => _homonyms.Meant(m, words));

    /// <summary>Tasks, as a title says them.</summary>
    public PhraseIndex Tasks { get; }

    /// <summary>Tasks, as a heading or the cell of a table says them.</summary>
    public PhraseIndex TaskHeadings { get; }

    /// <summary>Modalities, as a title says them.</summary>
    public PhraseIndex Modalities { get; }

    /// <summary>Modalities, as the cell of a table says them.</summary>
    public PhraseIndex ModalityCells { get; }

    /// <summary>Whether the whole list is of the field of a pack.</summary>
    public bool IsOf(string pack) => _leading.Contains(pack);

    /// <summary>Whether a match holds: bare words need words of their field beside them, in the text or in the headings above, unless the
    /// whole list is of that field.</summary>
    /// <param name="match">A match in the text.</param>
    /// <param name="words">The words of the text.</param>
    /// <param name="above">The words of the headings above it, each for itself.</param>
    public bool Holds(TermMatch match, ImmutableArray<Word> words, IEnumerable<ImmutableArray<Word>> above)
    {
        if (!match.IsBare || _packs.FirstOrDefault(p => p.Name == match.Term.Pack) is not { Words.IsEmpty: false } pack)
        {
            return true;
        }

        return _leading.Contains(pack.Name)
            || pack.WordsIn(words).Any(w => w.Last < match.First || w.First > match.Last)
            || above.Any(h => pack.WordsIn(h).Any());
    }

    private static PhraseIndex NamesOf(ImmutableArray<Term> terms)
    {
        var index = new PhraseIndex();
        foreach (var term in terms.Where(t => t.Kind is TermKind.Model or TermKind.Dataset))
        {
            foreach (var name in term.Aliases.Prepend(term.Name))
            {
                index.Add(name, term);
                if (FirstVersion.Of(term, name) is { } first)
                {
                    index.Add(first, term);
                }

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
            var bare = term.Bare.ToHashSet(StringComparer.OrdinalIgnoreCase);
            var inTitles = bare.Where(b => !term.InHeadings.Contains(b, StringComparer.OrdinalIgnoreCase));
            // An area is named by its tasks; its own name alone says a field, not what a work is for.
            IEnumerable<string> own = term.Level == 1 ? [] : [term.Name];
            var phrases = own.Concat(term.Aliases).Concat(inHeadings ? term.InHeadings : []).Concat(inTitles).Except(term.Weak);
            foreach (var phrase in phrases.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                index.Add(phrase, term, isBare: bare.Contains(phrase));
            }

            foreach (var phrase in term.Weak)
            {
                index.Add(phrase, term, isWeak: true, isBare: bare.Contains(phrase));
            }
        }

        foreach (var phrase in terms.Where(t => t.Kind == kind).SelectMany(t => t.Not))
        {
            index.Add(phrase, null);
        }

        return index;
    }
}
