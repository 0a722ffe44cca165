namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Makes spans of stretches of text: what each is by itself.</summary>
internal static class SpanClassifier
{
    /// <summary>What is longer than this, in characters, is a title, a sentence or a list of names, and no label, date or venue.</summary>
    public const int LongestLabel = 80;

    /// <summary>What names are that were found by what stands around them.</summary>
    public static Classification Names { get; } = new(PartRole.Authors, VenueStrength.None, default, null);

    /// <summary>The stretch as it stands.</summary>
    public static PartSpan Read(string text, int start, int end) => new(start, end, Classify(text, start, end));

    /// <summary>The stretch without white space, separators in front and dashes at the end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="separators">What is left out in front; dashes at the end too where it has one.</param>
    public static PartSpan Read(string text, int start, int end, string separators)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || separators.Contains(text[start])))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || (text[end - 1] is '-' or '–' or '—' && separators.Contains('-'))))
        {
            end--;
        }

        return Read(text, start, end);
    }

    /// <summary>What a stretch is by itself.</summary>
    public static Classification Classify(string text, int start, int end) => TextClassifier.Classify(text.AsSpan(start, end - start));
}
