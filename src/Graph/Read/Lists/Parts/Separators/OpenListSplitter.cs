namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Splits what opens with names and <c>et al.</c>: <c>Ann Author, Bo Writer et al., A Title of Words</c>, <c>Ann Author et
/// al.arXiv.</c> What follows is a title, or where it came out.</summary>
internal static class OpenListSplitter
{
    /// <summary>Adds the names, and the spans of what follows them; false, and nothing added, where the words open otherwise.</summary>
    public static bool TrySplit(string text, int start, int end, List<PartSpan> spans)
    {
        if (OpenList.Find(text, start, end) is not { } names)
        {
            return false;
        }

        if (names.Start > start)
        {
            // 'Name - Ann Author et al.': a label, though it may look like a name.
            var label = SpanClassifier.Read(text, start, names.Start, " \t-–—");
            spans.Add(label with { Classification = label.Classification with { Role = PartRole.ShortName } });
        }

        spans.Add(new PartSpan(names.Start, names.End, SpanClassifier.Names));
        var before = spans.Count;
        SeparatorSplitter.Split(text, BulletSkipper.Skip(text, names.End, end), end, spans);
        if (spans.Count == before + 1 && OpenList.VenueIn(text, spans[before]) is { } venue)
        {
            spans[before] = spans[before] with { Classification = new Classification(PartRole.Venue, VenueStrength.Sure, venue, null) };
        }

        return true;
    }
}
