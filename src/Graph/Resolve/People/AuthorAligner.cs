using FuzzySharp;

namespace Graph.Resolve.People;

/// <summary>Puts the author lists that several mentions give for one paper on top of each other.</summary>
internal static class AuthorAligner
{
    // FuzzySharp's ratio, 0 to 100, from which on two names at the same place of two lists of one paper are one name misspelt.
    private const int LeastSpelling = 85;

    /// <summary>The paper's authors. Names of one paper are one person's where their parts agree as far as both have them (here an
    /// initial is enough: it is the same author list), or where they stand at the same place and differ in spelling only.</summary>
    /// <param name="paper">The paper's key.</param>
    /// <param name="lists">The author lists of its mentions, none empty.</param>
    public static List<AuthorSlot> Align(string paper, IEnumerable<IReadOnlyList<AuthorMention>> lists)
    {
        var slots = new List<AuthorSlot>();
        foreach (var list in lists)
        {
            var free = slots.ToList();
            foreach (var mention in list)
            {
                var slot = Find(free, mention, list.Count == slots.Count) ?? New(slots, paper);
                free.Remove(slot);
                slot.Add(mention);
            }
        }

        return slots;
    }

    private static AuthorSlot? Find(List<AuthorSlot> free, AuthorMention mention, bool isSameLength) =>
        free.Find(s => s.Name.NormalForm == mention.Name.NormalForm)
        ?? (free.FindAll(s => s.Name.IsCompatibleWith(mention.Name)) is [var only] ? only : null)
        ?? (
            isSameLength
                ? free.Find(s =>
                    s.Mentions[0].Position == mention.Position && Fuzz.Ratio(s.Name.NormalForm, mention.Name.NormalForm) >= LeastSpelling
                )
                : null
        );

    private static AuthorSlot New(List<AuthorSlot> slots, string paper)
    {
        var slot = new AuthorSlot(paper);
        slots.Add(slot);
        return slot;
    }
}
