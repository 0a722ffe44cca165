using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Candidates;

/// <summary>Where a list labels links as references are cited, a label of one family name is a citation too, and no journal.</summary>
internal static class CitationHabit
{
    // Fewer labels that can be nothing else happen by chance; the lists that cite so have dozens.
    private const int Habit = 3;

    /// <summary>The blocks of a list, such labels read as the rest of the list is read.</summary>
    public static IReadOnlyList<CutText> Follow(IReadOnlyList<CutText> cuts) => cuts.Sum(CountOf) < Habit ? cuts : [.. cuts.Select(Follow)];

    // The lines of a paragraph hold its parts once more.
    private static int CountOf(CutText cut) =>
        cut.Lines.Count > 0 ? cut.Lines.Sum(line => CountOf(line.Text)) : cut.Parts.Count(CitationLabel.IsCitation);

    private static CutText Follow(CutText cut) =>
        cut with
        {
            Parts = [.. cut.Parts.Select(part => CitationLabel.ReadAsName(part) ?? part)],
            Lines = [.. cut.Lines.Select(line => line with { Text = Follow(line.Text) })],
        };
}
