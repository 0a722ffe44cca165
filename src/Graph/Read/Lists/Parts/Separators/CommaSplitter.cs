namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Splits words at commas: names off the front, venue, year and names off the back. What is left in the middle stays one, for
/// titles have commas too.</summary>
internal static class CommaSplitter
{
    // More commas are a list of things, in which nothing is to be found item by item.
    private const int MaxCommas = 200;

    /// <summary>Adds the spans of the words.</summary>
    public static void Split(string text, int start, int end, Classification? known, List<PartSpan> spans)
    {
        var whole = known ?? SpanClassifier.Classify(text, start, end);
        if (whole.Role != PartRole.Plain)
        {
            spans.Add(new PartSpan(start, end, whole));
        }
        else if (VenueTail.Find(text, start, end) is { } tail)
        {
            spans.Add(SpanClassifier.Read(text, start, tail));
            spans.Add(SpanClassifier.Read(text, tail + 1, end));
        }
        else if (Commas(text.AsSpan(start, end - start)) is 0 or > MaxCommas)
        {
            spans.Add(new PartSpan(start, end, whole));
        }
        else
        {
            Peel(text, start, end, spans);
        }
    }

    private static int Commas(ReadOnlySpan<char> words) => words.Count(',') + words.Count('，');

    private static void Peel(string text, int start, int end, List<PartSpan> spans)
    {
        var head = CommaPeeler.PeelHead(text, start, end, spans);
        var tail = new List<PartSpan>();
        var rest = CommaPeeler.PeelTail(text, head, end, tail);
        if (rest > head)
        {
            spans.Add(SpanClassifier.Read(text, head, rest));
        }

        spans.AddRange(tail);
    }
}
