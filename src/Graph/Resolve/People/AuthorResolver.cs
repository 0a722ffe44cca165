using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Resolve.People;

/// <summary>Makes persons out of the author lists of mentions.</summary>
internal sealed class AuthorResolver
{
    private const double SameNameScore = 0.97;

    private static readonly ImmutableArray<string> OfAuthor = [Labels.Author];

    private readonly IReadOnlyList<Person> _persons;
    private readonly Rulings _rulings = Rulings.None;
    private readonly Person[][] _byMention;
    private readonly Dictionary<(int Mention, int Position), int> _slotOf = [];

    /// <summary>Resolves the authors of all mentions.</summary>
    /// <param name="mentions">The mentions; each is known by its position.</param>
    /// <param name="names">Reads their authors' names.</param>
    /// <param name="paperOf">What holds a mention's author list together with those of other mentions: its paper's key, else a text of
    /// its own.</param>
    /// <param name="ledger">What people decided.</param>
    public AuthorResolver(IReadOnlyList<Mention> mentions, PersonNames names, Func<int, string> paperOf, Ledger ledger)
    {
        var slots = Enumerable
            .Range(0, mentions.Count)
            .Where(i => !mentions[i].Authors.IsEmpty)
            .GroupBy(paperOf, StringComparer.Ordinal)
            .SelectMany(g => AuthorAligner.Align(g.Key, g.Select(i => NamesOf(mentions[i], i, names))))
            .ToList();
        var finder = PersonFinder.Find(slots, Rulings.None);
        if (ledger.Of(LedgerSubject.Author).Any())
        {
            _rulings = PersonRulings.Of(ledger, slots, finder.Persons);
        }

        if (!_rulings.IsEmpty)
        {
            finder = PersonFinder.Find(slots, _rulings);
            _slotOf = slots
                .SelectMany((s, i) => s.Mentions.Select(m => (Key: (m.Mention, m.Position), Slot: i)))
                .ToDictionary(p => p.Key, p => p.Slot);
        }

        _persons = finder.Persons;
        Diagnostics = [.. _rulings.Diagnostics, .. _rulings.Contradictions(ledger.File, finder.Sets)];
        _byMention = [.. mentions.Select(m => new Person[m.Authors.Length])];
        foreach (var person in _persons)
        {
            foreach (var mention in person.Slots.SelectMany(s => s.Mentions))
            {
                _byMention[mention.Mention][mention.Position] = person;
            }
        }
    }

    /// <summary>Decisions of the ledger that match nothing or contradict each other.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The persons in a mention's author list, in its order.</summary>
    public IReadOnlyList<Person> Authors(int mention) => _byMention[mention];

    /// <summary>All persons as entities, in no order.</summary>
    public IEnumerable<Entity> Entities() =>
        _persons.Select(p => new Entity(p.Key, OfAuthor, p.Name, PropertyMap.Empty.With("aliases", p.Aliases)));

    /// <summary>Why names that are spelt differently are one person.</summary>
    public IEnumerable<Merge> Merges() =>
        from person in _persons
        where !person.Aliases.IsEmpty
        let mentions = person.Slots.SelectMany(s => s.Mentions).OrderBy(m => m.Place).ToList()
        from other in mentions.DistinctBy(m => m.Place.Text).Skip(1)
        select Explain(person, mentions[0], other);

    private Merge Explain(Person person, AuthorMention first, AuthorMention other)
    {
        if (!_rulings.IsEmpty && _rulings.WhySame(SlotOf(first), SlotOf(other)) is { } ruled)
        {
            return new(person.Key, first.Place, other.Place, 1, "ledger", [$"The ledger says so: {ruled}"], []);
        }

        var samePaper = person.Slots.Any(s => s.Mentions.Contains(first) && s.Mentions.Contains(other));
        var (rule, reason) =
            first.Name.NormalForm == other.Name.NormalForm
                ? ("same-name", "The names have the same letters in the same order; accents, hyphens and capitals aside.")
            : samePaper ? ("same-author-list", "Both stand for the same author of the same paper.")
            : ("common-coauthor", "The names agree as far as both have them, and they have a co-author in common or one paper joins them.");
        return new(person.Key, first.Place, other.Place, SameNameScore, rule, [reason], []);
    }

    private int SlotOf(AuthorMention author) => _slotOf[(author.Mention, author.Position)];

    private static List<AuthorMention> NamesOf(Mention mention, int number, PersonNames names) =>
        [
            .. mention.Authors.Select(
                (author, position) =>
                    new AuthorMention(number, new(mention.Source, mention.Line, author.Text), position, names.Of(author.Text))
            ),
        ];
}
