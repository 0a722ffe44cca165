using System.Buffers;

namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Splits words at bars, tabs and dots in mid-line, which people put between things of different kinds.</summary>
internal static class BarSplitter
{
    private static readonly SearchValues<char> Bars = SearchValues.Create("|\t•·│｜");

    /// <summary>Adds the spans of the words.</summary>
    public static void Split(string text, int start, int end, List<PartSpan> spans)
    {
        var from = start;
        for (var at = SeparatorFinder.Next(Bars, text, start, end); at < end; at = SeparatorFinder.Next(Bars, text, at + 1, end))
        {
            if (IsInsideWord(text, at, end) || IsInsideBrackets(text, start, at, end))
            {
                continue;
            }

            DashSplitter.Split(text, from, at, spans);
            from = at + 1;
        }

        DashSplitter.Split(text, from, end, spans);
    }

    private static bool IsInsideWord(string text, int at, int end) =>
        text[at] is '·' or '•' && IsBetween(text, at, end) && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    // 'P(x|y)'.
    private static bool IsInsideBrackets(string text, int start, int at, int end)
    {
        var isTight = at > start && IsBetween(text, at, end) && !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at + 1]);
        var before = text.AsSpan(start, at - start);
        return isTight && before.LastIndexOf('(') > before.LastIndexOf(')') && text.AsSpan(at, end - at).Contains(')');
    }

    private static bool IsBetween(string text, int at, int end) => at > 0 && at + 1 < end;
}
