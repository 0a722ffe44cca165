namespace Graph.Resolve.People;

/// <summary>Finds the authors that the ledger speaks of.</summary>
/// <remarks>Where all that a decision names are persons that the rules find by themselves, it means them; else it means spellings, each
/// wherever it is written:
/// so it can part what the rules join.</remarks>
internal static class PersonRulings
{
    /// <summary>What the ledger says of authors, each known by the position of its slot.</summary>
    /// <param name="ledger">What people decided.</param>
    /// <param name="slots">The authors of each paper.</param>
    /// <param name="persons">Whom the rules alone find: their keys are what people see, and refer to.</param>
    public static Rulings Of(Ledger ledger, IReadOnlyList<AuthorSlot> slots, IReadOnlyList<Person> persons)
    {
        var asked = ledger.Of(LedgerSubject.Author).SelectMany(e => e.References).ToHashSet(StringComparer.Ordinal);
        var numbers = slots.Select((slot, i) => (slot, i)).ToDictionary(p => p.slot, p => p.i);
        var byPerson = persons
            .Where(p => asked.Contains(p.Key))
            .SelectMany(p => p.Slots.Select(s => (p.Key, Slot: numbers[s])))
            .ToLookup(p => p.Key, p => p.Slot, StringComparer.Ordinal);
        var bySpelling = slots
            .SelectMany((s, i) => s.Mentions.Select(m => (Key: "author:" + m.Name.Slug, Slot: i)))
            .Where(s => asked.Contains(s.Key))
            .Distinct()
            .ToLookup(p => p.Key, p => p.Slot, StringComparer.Ordinal);
        return Rulings.Of(
            ledger.File,
            ledger.Of(LedgerSubject.Author),
            (entry, reference) => (entry.References.All(byPerson.Contains) ? byPerson : bySpelling)[reference]
        );
    }
}
