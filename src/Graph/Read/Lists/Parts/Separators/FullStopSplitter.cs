using System.Buffers;

namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Splits words where a sentence ends: <c>A Title. Ann Author. CVPR 2022</c>.</summary>
internal static class FullStopSplitter
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".?!;。？！");
    private static readonly SpanRegrouper Regrouper = new(" \t", CommaSplitter.Split, namesMayEndIt: true);

    /// <summary>Adds the spans of the words.</summary>
    public static void Split(string text, int start, int end, Classification? known, List<PartSpan> spans)
    {
        List<int>? cuts = null;
        for (
            var at = SeparatorFinder.Next(Stops, text, start + 1, end - 1);
            at < end - 1;
            at = SeparatorFinder.Next(Stops, text, at + 1, end - 1)
        )
        {
            if (EndsSentence(text, start, at))
            {
                (cuts ??= [start]).Add(at + 1);
            }
        }

        if (cuts is null && known is not null)
        {
            CommaSplitter.Split(text, start, end, known, spans);
        }
        else
        {
            Regrouper.Add(text, start, end, cuts, spans);
        }
    }

    private static bool EndsSentence(string text, int start, int at)
    {
        if (text[at] is '。' or '？' or '！')
        {
            return true;
        }

        if (text[at] is not ('.' or '?' or '!' or ';') || !char.IsWhiteSpace(text[at + 1]))
        {
            return false;
        }

        return !IsAfterInitial(text, start, at) && !Abbreviations.EndsHere(text.AsSpan(start, at - start));
    }

    private static bool IsAfterInitial(string text, int start, int at) =>
        text[at] == '.' && char.IsUpper(text[at - 1]) && (at - 2 < start || !char.IsLetterOrDigit(text[at - 2]));
}
