using Graph.Read.Lists.Names;
using Graph.Text;

namespace Graph.Read.Lists.Parts.Separators;

/// <summary>A colon after a label, a date, a venue or names: <c>CVPR 2021: Title</c>, <c>2021: Title</c>, <c>Authors: …</c>. Other colons
/// belong to titles.</summary>
internal static class AnnouncingColonCue
{
    // As long as a list of some thirty names.
    private const int MaxAnnounced = 400;

    /// <summary>Whether the words before the colon announce what follows it.</summary>
    public static bool Announces(string text, int start, int colon)
    {
        if (colon - start > MaxAnnounced)
        {
            return false;
        }

        var words = text.AsSpan(start, colon - start);
        return TextClassifier.Classify(words).Role switch
        {
            PartRole.Label or PartRole.Date or PartRole.Venue => PlainText.Collapse(words).Length <= SpanClassifier.LongestLabel,
            PartRole.Authors => NamesCue.IsReference(PlainText.Collapse(words)) && EndsInPerson(words),
            _ => false,
        };
    }

    // 'Ann Author, Bo Writer, SSD: Single Shot …', 'AI Meets Data: …': the colon belongs to a title unless a person stands before it.
    private static bool EndsInPerson(ReadOnlySpan<char> words)
    {
        var last = words[(words.LastIndexOfAny(',', ';', '&') + 1)..];
        var and = last.LastIndexOf(" and ");
        last = (
            and >= 0 ? last[(and + 5)..]
            : last.StartsWith("and ") ? last[4..]
            : last
        ).Trim();
        if (last.Length == words.Length && !last.Contains('.') && and < 0)
        {
            return false;
        }

        return PersonNameForm.Likelihood(last) >= PersonNameForm.Likely
            || PersonNameForm.IsInitials(last)
            || last.Contains("et al", StringComparison.Ordinal);
    }
}
