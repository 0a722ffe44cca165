using Graph.Read.Lists.Links;
using Graph.Read.Lists.Names;
using Graph.Text;

namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Takes a venue off the front where all the names follow it: <c>arXiv, Author, Ann, et al.</c>, <c>ICSE'22, Writer, B., and Ann
/// Author</c>.</summary>
internal static class LeadingVenuePeeler
{
    // Shorter than a venue and a name.
    private const int MinWords = 8;

    /// <summary>Adds the venue, if one stands there.</summary>
    /// <returns>Where the rest begins.</returns>
    public static int Peel(string text, int start, int end, List<PartSpan> spans)
    {
        var comma = end - start < MinWords ? -1 : text.AsSpan(start, Math.Min(end - start, SpanClassifier.LongestLabel)).IndexOf(',');
        if (comma <= 0)
        {
            return start;
        }

        var head = Head(text, start, start + comma);
        if (!IsVenueBeforeNames(head, text, start + comma + 1, end))
        {
            return start;
        }

        spans.Add(new PartSpan(start, start + comma, head with { Role = PartRole.Venue }));
        return SeparatorFinder.SkipSpaces(text, start + comma + 1, end);
    }

    // 'arXiv' is the label of a link as a rule; before a comma and names it is where the paper came out.
    private static Classification Head(string text, int start, int end)
    {
        var head = SpanClassifier.Classify(text, start, end);
        var words = PlainText.Collapse(text.AsSpan(start, end - start));
        return head is { Role: PartRole.Label, Word: LinkWord.Paper } && words.EndsWith("xiv", StringComparison.OrdinalIgnoreCase)
            ? new Classification(PartRole.Venue, VenueStrength.Sure, new VenueYear(words, null), null)
            : head;
    }

    private static bool IsVenueBeforeNames(Classification head, string text, int start, int end)
    {
        var isVenue = head.Role == PartRole.Venue;
        if (!isVenue && head.Strength != VenueStrength.Possible)
        {
            return false;
        }

        var names = NameListReader.Read(text[start..end]);
        return names.Likelihood >= TextClassifier.SureNames
            && (isVenue || (names.IsOpen && text.AsSpan(start, end - start).Count(',') > 1));
    }
}
