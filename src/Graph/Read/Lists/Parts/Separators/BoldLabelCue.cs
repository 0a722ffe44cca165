using Graph.Read.Lists.Links;
using Graph.Read.Lists.Names;
using Graph.Text;

namespace Graph.Read.Lists.Parts.Separators;

/// <summary>
/// A label with a colon that opens words in bold: <c>**Code: A Study of Words**</c>. It is part of a title there; as a label it would stand
/// before the bold words.
/// </summary>
internal static class BoldLabelCue
{
    private const int MinTitle = 3;

    /// <summary>Whether bold words open with such a label, and a title follows it.</summary>
    public static bool Opens(string text, int start, int end)
    {
        start = BulletSkipper.Skip(text, start, end);
        var colon = end - start < MinTitle ? -1 : text.AsSpan(start, Math.Min(end - start, SpanClassifier.LongestLabel)).IndexOf(": ");
        return colon > 0 && IsLabel(text.AsSpan(start, colon)) && CouldBeTitle(text[(start + colon + 1)..end]);
    }

    private static bool IsLabel(ReadOnlySpan<char> words) =>
        !words.Contains(' ') && LinkWords.Find(words) is not (null or LinkWord.Title or LinkWord.Date or LinkWord.Note);

    private static bool CouldBeTitle(string words) =>
        PlainText.Count(words) >= MinTitle
        && NameListReader.Read(words).Likelihood < TextClassifier.SureNames
        && VenueReader.Read(words, out _) != VenueStrength.Sure;
}
