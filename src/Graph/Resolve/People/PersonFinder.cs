using Graph.Graphs;

namespace Graph.Resolve.People;

/// <summary>Finds out which authors of different papers are one person.</summary>
/// <remarks>The rule, in `src/decisions/when-two-names-are-one-person.md`: the same written-out name is one person; a name that many
/// people bear
/// (short, or with initials only) is one person only among papers that a common co-author joins; a name with and one without middle
/// names are one person where they have a co-author in common, and so are two spellings of one name.</remarks>
internal sealed class PersonFinder
{
    // "Wei Wang" has seven letters: of names that short, whole departments share one.
    private const int MostLettersOfShortName = 8;

    private readonly IReadOnlyList<AuthorSlot> _slots;
    private readonly ILookup<string, AuthorSlot> _byPaper;
    private readonly Rulings _rulings;

    private PersonFinder(IReadOnlyList<AuthorSlot> slots, Rulings rulings)
    {
        _slots = slots;
        _rulings = rulings;
        _byPaper = slots.ToLookup(s => s.Paper, StringComparer.Ordinal);
        Sets = new(slots.Count);
    }

    /// <summary>Which slots are one person's, by their positions.</summary>
    public DisjointSets Sets { get; }

    /// <summary>The persons, in the order in which they first appear.</summary>
    public IReadOnlyList<Person> Persons { get; private set; } = [];

    /// <summary>Finds the persons behind the authors of all papers.</summary>
    /// <param name="slots">The authors of each paper, in the order of papers.</param>
    /// <param name="rulings">What the ledger says of them.</param>
    public static PersonFinder Find(IReadOnlyList<AuthorSlot> slots, Rulings rulings)
    {
        var finder = new PersonFinder(slots, rulings);
        foreach (var (left, right, _) in rulings.Same)
        {
            finder.Sets.Join(left, right);
        }

        foreach (var namesakes in Enumerable.Range(0, slots.Count).GroupBy(i => slots[i].Name.NormalForm, StringComparer.Ordinal))
        {
            finder.JoinNamesakes([.. namesakes]);
        }

        finder.JoinMiddleNames();
        finder.JoinSpellings();
        finder.Persons = finder.MakePersons();
        return finder;
    }

    private void Join(int left, int right)
    {
        if (!_rulings.AreKeptApart(Sets, left, right))
        {
            Sets.Join(left, right);
        }
    }

    private void JoinNamesakes(int[] namesakes)
    {
        if (!IsShared(_slots[namesakes[0]].Name))
        {
            foreach (var other in namesakes.Skip(1))
            {
                Join(namesakes[0], other);
            }

            return;
        }

        // Papers with a co-author in common, directly or through others, are one person's.
        var byCoauthor = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var namesake in namesakes)
        {
            foreach (var coauthor in Coauthors(namesake))
            {
                if (!byCoauthor.TryAdd(coauthor, namesake))
                {
                    Join(byCoauthor[coauthor], namesake);
                }
            }
        }
    }

    private static bool IsShared(PersonName name) =>
        !name.IsWrittenOut || (name.Given.Length == 1 && name.NormalForm.Length - 1 <= MostLettersOfShortName);

    private HashSet<string> Coauthors(int slot) =>
        [.. _byPaper[_slots[slot].Paper].Select(s => s.Name.NormalForm).Where(n => n != _slots[slot].Name.NormalForm)];

    private void JoinMiddleNames()
    {
        var groups = Enumerable
            .Range(0, _slots.Count)
            .Where(i => _slots[i].Name.Given is [{ Length: > 1 }, ..])
            .GroupBy(i => (_slots[i].Name.Given[0], _slots[i].Name.Family))
            .Where(g => g.Skip(1).Any())
            .Select(g =>
                (
                    Short: g.Where(i => _slots[i].Name.Given.Length == 1).ToList(),
                    Long: g.Where(i => _slots[i].Name.Given.Length > 1).ToList()
                )
            );
        foreach (var (brief, full) in groups.Where(g => g.Short.Count > 0 && g.Long.Count > 0))
        {
            var others = full.Select(f => (Slot: f, Coauthors: Coauthors(f))).ToList();
            foreach (var one in brief)
            {
                var coauthors = Coauthors(one);
                var matches = others.FindAll(f => coauthors.Overlaps(f.Coauthors));
                if (matches.Select(m => _slots[m.Slot].Name.NormalForm).Distinct(StringComparer.Ordinal).Take(2).Count() == 1)
                {
                    Join(one, matches[0].Slot);
                }
            }
        }
    }

    // "Jörg Müller", "Joerg Mueller" and "JörgMüller" are one where they have a co-author in common.
    private void JoinSpellings()
    {
        foreach (var alike in Enumerable.Range(0, _slots.Count).GroupBy(i => _slots[i].Name.LooseForm, StringComparer.Ordinal))
        {
            var slots = alike.ToList();
            if (slots.Select(i => _slots[i].Name.NormalForm).Distinct(StringComparer.Ordinal).Take(2).Count() < 2)
            {
                continue;
            }

            var byCoauthor = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var slot in slots)
            {
                foreach (var coauthor in _byPaper[_slots[slot].Paper].Select(s => s.Name.LooseForm).Where(n => n != alike.Key))
                {
                    if (!byCoauthor.TryAdd(coauthor, slot))
                    {
                        Join(byCoauthor[coauthor], slot);
                    }
                }
            }
        }
    }

    private List<Person> MakePersons()
    {
        var drafts = Enumerable.Range(0, _slots.Count).GroupBy(Sets.Find).Select(g => g.Select(i => _slots[i]).ToList()).ToList();
        var persons = new List<Person>(drafts.Count);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts.OrderByDescending(d => d.Count).ThenBy(d => d[0].Mentions[0].Place))
        {
            var fullest = draft.MaxBy(s => s.Name.NormalForm.Length)!;
            var key = "author:" + fullest.Name.Slug;
            if (!keys.Add(key))
            {
                // A namesake is told apart by a paper.
                key += "-" + Slug.Hash(draft.Select(d => d.Paper).Min(StringComparer.Ordinal)!);
                keys.Add(key);
            }

            persons.Add(Make(key, draft));
        }

        return persons;
    }

    private static Person Make(string key, List<AuthorSlot> slots)
    {
        var spellings = slots.SelectMany(s => s.Mentions).Select(m => PersonSpelling.InOrder(m.Place.Text)).ToList();
        if (spellings.TrueForAll(s => s == spellings[0]))
        {
            return new(key, spellings[0], [], slots);
        }

        var name = PersonSpelling.Choose(spellings);
        return new(key, name, [.. spellings.Where(s => s != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], slots);
    }
}
