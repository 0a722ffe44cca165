namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Says what stands between cuts. Neighbours of which nothing is known become one again and are split in a finer way.</summary>
/// <param name="separators">The characters that are left out where a span begins.</param>
/// <param name="finer">Splits what nothing is known of.</param>
/// <param name="namesMayEndIt">Whether what follows the last cut may be names by its place.</param>
internal sealed class SpanRegrouper(string separators, FinerSplitter finer, bool namesMayEndIt = false)
{
    /// <summary>Adds the spans of the words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the words start.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="cuts">Where each span starts, the first one included; null where there is no cut.</param>
    /// <param name="spans">What to add to.</param>
    public void Add(string text, int start, int end, IReadOnlyList<int>? cuts, List<PartSpan> spans)
    {
        if (cuts is null)
        {
            AddWhole(text, start, end, spans);
            return;
        }

        (int Start, int End)? words = null;
        for (var i = 0; i < cuts.Count; i++)
        {
            var span = Judged(text, cuts, i, end, words, spans);
            switch (span.Classification.Role)
            {
                case PartRole.Plain:
                    words = (words?.Start ?? span.Start, span.End);
                    break;
                case PartRole.Noise:
                    break;
                default:
                    AddWords(text, words, spans);
                    words = null;
                    spans.Add(span);
                    break;
            }
        }

        AddWords(text, words, spans);
    }

    private void AddWhole(string text, int start, int end, List<PartSpan> spans)
    {
        var whole = SpanClassifier.Read(text, start, end, separators);
        if (whole.Classification.Role == PartRole.Plain)
        {
            finer(text, whole.Start, whole.End, whole.Classification, spans);
        }
        else
        {
            spans.Add(whole);
        }
    }

    private void AddWords(string text, (int Start, int End)? words, List<PartSpan> spans)
    {
        if (words is { } unknown)
        {
            finer(text, unknown.Start, unknown.End, null, spans);
        }
    }

    // What a span is by itself, and what its place makes of it.
    private PartSpan Judged(string text, IReadOnlyList<int> cuts, int index, int end, (int Start, int End)? words, List<PartSpan> spans)
    {
        var span = Between(text, cuts, index, end);
        var isLast = index == cuts.Count - 1;
        if (isLast && IsVenueAtEnd(text, span, words is not null, spans))
        {
            span = span with { Classification = span.Classification with { Role = PartRole.Venue } };
        }

        if (span.Classification.Role != PartRole.Plain || words is not { } title)
        {
            return span;
        }

        var areNames = isLast
            ? namesMayEndIt && NamesAfterTitleCue.EndsIn(text, title.Start, title.End, span)
            : NamesAfterTitleCue.IsName(text, span) && IsVenueOrDate(Between(text, cuts, index + 1, end));
        return areNames ? span with { Classification = span.Classification with { Role = PartRole.Authors } } : span;
    }

    private PartSpan Between(string text, IReadOnlyList<int> cuts, int index, int end) =>
        SpanClassifier.Read(text, cuts[index], index + 1 < cuts.Count ? cuts[index + 1] : end, separators);

    // After a title a possible venue is one where it has digits, after names it is one anyway.
    private static bool IsVenueAtEnd(string text, PartSpan span, bool isAfterWords, List<PartSpan> spans) =>
        span.Classification.Strength == VenueStrength.Possible
        && (
            isAfterWords
                ? text.AsSpan(span.Start, span.End - span.Start).ContainsAnyInRange('0', '9')
                : spans is [.., { Classification.Role: PartRole.Authors }]
        );

    private static bool IsVenueOrDate(PartSpan span) => span.Classification.Role is PartRole.Venue or PartRole.Date;
}
