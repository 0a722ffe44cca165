using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Candidates;

/// <summary>Where a list labels links as references are cited, or closes titles so in brackets, one family name and a year is a citation
/// too, and no journal.</summary>
internal static class CitationHabit
{
    // Fewer labels that can be nothing else happen by chance; the lists that cite so have dozens.
    private const int Habit = 3;

    /// <summary>The blocks of a list, such labels read as the rest of the list is read.</summary>
    public static IReadOnlyList<CutText> Follow(IReadOnlyList<CutText> cuts)
    {
        var asLabels = Count(cuts, part => part.Link is not null && CitationLabel.IsCitation(part)) >= Habit;
        var inBrackets = Count(cuts, CitationLabel.IsInBrackets);
        if (inBrackets < Habit || inBrackets <= Count(cuts, IsVenueInBrackets))
        {
            inBrackets = 0;
        }

        return asLabels || inBrackets > 0 ? [.. cuts.Select(cut => Follow(cut, asLabels, inBrackets > 0))] : cuts;
    }

    // The lines of a paragraph hold its parts once more.
    private static int Count(IEnumerable<CutText> cuts, Func<Part, bool> isOne) =>
        cuts.Sum(cut => cut.Lines.Count > 0 ? Count(cut.Lines.Select(line => line.Text), isOne) : cut.Parts.Count(isOne));

    // A list that has more venues than people in such brackets has venues there.
    private static bool IsVenueInBrackets(Part part) =>
        part is { Role: PartRole.Venue, Link: null, Enclosure: '(', Strength: VenueStrength.Sure, Stated.Year: not null };

    private static CutText Follow(CutText cut, bool asLabels, bool inBrackets) =>
        cut with
        {
            Parts =
            [
                .. cut.Parts.Select(part =>
                    (asLabels ? CitationLabel.ReadAsName(part) : null)
                    ?? (inBrackets ? CitationLabel.ReadInBracketsAsName(part) : null)
                    ?? part
                ),
            ],
            Lines = [.. cut.Lines.Select(line => line with { Text = Follow(line.Text, asLabels, inBrackets) })],
        };
}
