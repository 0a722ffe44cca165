namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Splits what opens with a by-line: <c>by Ann Author. Web Intelligence, 2004</c>. Nothing but a venue stands between the names
/// and the year.</summary>
internal static class ByLineSplitter
{
    /// <summary>Adds the names, and the spans of what follows them; false, and nothing added, where the words open otherwise.</summary>
    public static bool TrySplit(string text, int start, int end, List<PartSpan> spans)
    {
        if (ByLine.Find(text, start, end) is not { } names)
        {
            return false;
        }

        spans.Add(new PartSpan(names.Start, names.End, SpanClassifier.Names));
        var before = spans.Count;
        SeparatorSplitter.Split(text, BulletSkipper.Skip(text, names.End, end), end, spans);
        TakeVenue(text, spans, before);
        return true;
    }

    private static void TakeVenue(string text, List<PartSpan> spans, int from)
    {
        for (var i = from; i < spans.Count; i++)
        {
            if (spans[i].Classification.Role == PartRole.Venue)
            {
                return;
            }

            if (CouldBeVenue(text, spans[i]) && StatedBy(text, spans, i) is { Venue: not null } stated)
            {
                spans[i] = spans[i] with { Classification = new Classification(PartRole.Venue, VenueStrength.Possible, stated, null) };
                return;
            }
        }
    }

    private static bool CouldBeVenue(string text, PartSpan span) =>
        span.Classification.Role is PartRole.Plain or PartRole.Authors
        && span.End - span.Start <= SpanClassifier.LongestLabel
        && char.IsUpper(text[span.Start]);

    // With a year of its own, or with one after it.
    private static VenueYear StatedBy(string text, List<PartSpan> spans, int index)
    {
        var (span, stated) = (spans[index], spans[index].Classification.Stated);
        if (stated.Year is not null)
        {
            return stated;
        }

        var isBeforeDate = index + 1 < spans.Count && spans[index + 1].Classification.Role == PartRole.Date;
        return isBeforeDate ? new VenueYear(text[span.Start..span.End].TrimEnd('.', ','), null) : default;
    }
}
