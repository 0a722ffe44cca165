using Graph.Read.Lists.Parts.Separators;

namespace Graph.Read.Lists.Parts;

/// <summary>
/// Cuts words of one style at separators, but only where that sets something apart that is known by itself: a venue, a date, names, a
/// label.
/// A title may hold dashes, full stops and commas of its own; between two stretches of which nothing is known no cut is made.
/// </summary>
internal static class WordsSplitter
{
    /// <summary>Adds the spans of a stretch of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="spans">What to add to.</param>
    /// <param name="isBold">Whether it is set in bold.</param>
    public static void Split(string text, int start, int end, List<PartSpan> spans, bool isBold = false)
    {
        if (isBold && BoldLabelCue.Opens(text, start, end))
        {
            spans.Add(new PartSpan(start, end, Classification.Unknown));
            return;
        }

        start = BulletSkipper.Skip(text, start, end);
        end = LeadOutTrimmer.Trim(text, start, end);
        var summary = SummaryCue.FindGap(text, start, end);
        SplitByOpening(text, start, summary, spans);
        if (summary < end)
        {
            var note = Classification.Unknown with { Role = PartRole.Note };
            spans.Add(new PartSpan(SeparatorFinder.SkipSpaces(text, summary, end), end, note));
        }
    }

    // What opens the words says what comes next; where nothing does, the separators decide.
    private static void SplitByOpening(string text, int start, int end, List<PartSpan> spans)
    {
        var isSplit =
            ByLineSplitter.TrySplit(text, start, end, spans)
            || OpenListSplitter.TrySplit(text, start, end, spans)
            || CodedTitleSplitter.TrySplit(text, start, end, spans);
        if (!isSplit)
        {
            SeparatorSplitter.Split(text, start, end, spans);
        }
    }
}
