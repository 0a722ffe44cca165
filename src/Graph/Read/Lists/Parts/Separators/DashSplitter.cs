using System.Buffers;

namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Splits words at dashes, slashes and arrows with spaces around them, and at colons that announce what follows.</summary>
internal static class DashSplitter
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—~/»→:：");
    private static readonly SpanRegrouper Regrouper = new(" \t-–—~/»→:：", FullStopSplitter.Split);

    /// <summary>Adds the spans of the words.</summary>
    public static void Split(string text, int start, int end, List<PartSpan> spans)
    {
        List<int>? cuts = null;
        for (
            var at = SeparatorFinder.Next(Dashes, text, start + 1, end - 1);
            at < end - 1;
            at = SeparatorFinder.Next(Dashes, text, at + 1, end - 1)
        )
        {
            if (IsDash(text, at) || IsAnnouncingColon(text, cuts is null ? start : cuts[^1], at))
            {
                (cuts ??= [start]).Add(at + 1);
            }
        }

        Regrouper.Add(text, start, end, cuts, spans);
    }

    private static bool IsDash(string text, int at) =>
        text[at] is '-' or '–' or '—' or '~' or '/' or '»' or '→' && text[at - 1] == ' ' && (text[at + 1] == ' ' || text[at] == '—');

    private static bool IsAnnouncingColon(string text, int start, int at)
    {
        var isColon = text[at] == '：' || (text[at] == ':' && char.IsWhiteSpace(text[at + 1]));
        return isColon && AnnouncingColonCue.Announces(text, start, at);
    }
}
