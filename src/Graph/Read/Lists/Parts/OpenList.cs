using Graph.Read.Lists.Names;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>
/// Reads names that end in <c>et al.</c> where something else follows at once: <c>Ann Author, Bo Writer et al., A Title of Words</c>,
/// <c>Ann Author et al. arXiv.</c> The words say that names stand before them, so that one is enough.
/// </summary>
internal static class OpenList
{
    private const string EtAl = "et al";

    private const int MaxVenueWords = 8; // as VenueForm has it for phrases

    /// <summary>Where the names begin and where they and their <c>et al.</c> end; null where nothing follows, or no names stand
    /// there.</summary>
    public static (int Start, int End)? Find(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start);
        var at = words.IndexOf(EtAl, StringComparison.OrdinalIgnoreCase);
        if (at <= 1 || char.IsLetter(words[at - 1]) || (at + EtAl.Length < words.Length && char.IsLetter(words[at + EtAl.Length])))
        {
            return null;
        }

        var stop = start + at + EtAl.Length;
        stop += stop < end && text[stop] == '.' ? 1 : 0;
        if (!PlainText.HasWord(text.AsSpan(stop, end - stop)))
        {
            return null;
        }

        var from = AfterLabel(text, start, start + at);
        return NameListReader.Read(text[from..stop]) is { IsOpen: true, Likelihood: >= TextClassifier.SureNames } ? (from, stop) : null;
    }

    /// <summary>The venue that all the words behind the names are; null where they are something else.</summary>
    public static VenueYear? VenueIn(string text, PartSpan span)
    {
        var words = text[span.Start..span.End].Trim(' ', '.', ',');
        if (span.Classification.Role is not (PartRole.Plain or PartRole.Label) || PlainText.Count(words) > MaxVenueWords)
        {
            return null;
        }

        return VenueWords.Preprints.Contains(words) || VenueWords.AreKnown(words) ? new VenueYear(words, null) : null;
    }

    // 'Name - Ann Author et al.': what stands before a dash is not a name.
    private static int AfterLabel(string text, int from, int end)
    {
        var dash = text.AsSpan(from, end - from).IndexOf(" - ");
        return dash < 0 ? from : from + dash + 3;
    }
}
