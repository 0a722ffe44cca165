using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>Sentences about a paper after its title and a gap: <c>A Short Title  This paper introduces …</c>.</summary>
internal static class SummaryCue
{
    private const string Gap = "  ";

    // A longer head is a sentence itself.
    private const int MaxTitle = 16;

    // What is longer than this after the gap, and speaks, is a summary.
    private const int MinSummary = 10;

    /// <summary>Where the gap begins; the end where there is none.</summary>
    public static int FindGap(string text, int start, int end)
    {
        var gap = text.AsSpan(start, end - start).IndexOf(Gap);
        if (gap <= 0)
        {
            return end;
        }

        var rest = text.AsSpan(start + gap, end - start - gap).TrimStart();
        return
            !rest.IsEmpty
            && char.IsUpper(rest[0])
            && PlainText.Count(text.AsSpan(start, gap)) <= MaxTitle
            && PlainText.Count(rest) >= MinSummary
            && ProseCue.Find(PlainText.Collapse(rest))
            ? start + gap
            : end;
    }
}
