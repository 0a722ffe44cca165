namespace Graph.Read.Lists.Parts.Separators;

/// <summary>
/// Splits words at their separators, from the coarse to the fine: bars, dashes and colons, full stops, commas. Year and venue in front are
/// taken off before.
/// </summary>
internal static class SeparatorSplitter
{
    /// <summary>Adds the spans of the words.</summary>
    public static void Split(string text, int start, int end, List<PartSpan> spans)
    {
        start = LeadingYearPeeler.Peel(text, start, end, spans);
        start = LeadingVenuePeeler.Peel(text, start, end, spans);
        BarSplitter.Split(text, start, end, spans);
    }
}
