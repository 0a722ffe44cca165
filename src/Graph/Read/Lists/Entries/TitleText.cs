using Graph.Text;

namespace Graph.Read.Lists.Entries;

/// <summary>What a title says without what stands around it.</summary>
internal static class TitleText
{
    private const string Opening = " \t\"“”*_`-–—:：,.;|·•>~#/】]）》」『』》";
    private const string Ending = " \t\"“”*_`-–—:：,;|·•<~\\/【[（《「『";

    /// <summary>The title without quotation marks, emoji and punctuation around it; a question mark stays.</summary>
    public static string Clean(string title)
    {
        var start = 0;
        var end = title.Length;
        while (start < end && !OpensQuotation(title, start) && (Opening.Contains(title[start]) || IsPicture(title, start)))
        {
            start++;
        }

        while (end > start && !ClosesQuotation(title, start, end) && (Ending.Contains(title[end - 1]) || IsPicture(title, end - 1)))
        {
            end--;
        }

        if (end - start > 1 && title[end - 1] is '.' or '。' && title[end - 2] != '.')
        {
            end--;
        }

        var clean = title[start..end];
        return WithoutLoneBracket(clean);
    }

    // '"Not good": Turning Words into Others' keeps its mark, '"A Title"' does not.
    private static bool OpensQuotation(string title, int at) =>
        title[at] is '"' or '“'
        && title.AsSpan(at + 1).IndexOfAny('"', '”') is > 0 and var close
        && PlainText.HasWord(title.AsSpan(at + 1 + close + 1));

    private static bool ClosesQuotation(string title, int start, int end) =>
        title[end - 1] is '"' or '”'
        && title.AsSpan(start, end - 1 - start).LastIndexOfAny('"', '“') is > 0 and var open
        && title.AsSpan(start, end - start).Count(title[end - 1]) + title.AsSpan(start, end - start).Count('“') == 2
        && PlainText.HasWord(title.AsSpan(start, open));

    private static bool IsPicture(string text, int at) =>
        char.IsSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.OtherSymbol;

    private static string WithoutLoneBracket(string title)
    {
        if (title.EndsWith(')') && !title.Contains('('))
        {
            return title[..^1].TrimEnd();
        }

        if (title.EndsWith(']') && !title.Contains('['))
        {
            return title[..^1].TrimEnd();
        }

        if (title.StartsWith('[') && title.EndsWith(']') && title.LastIndexOf('[') == 0)
        {
            return title[1..^1].Trim();
        }

        return title.EndsWith('(') || title.EndsWith('[') ? title[..^1].TrimEnd() : title;
    }
}
