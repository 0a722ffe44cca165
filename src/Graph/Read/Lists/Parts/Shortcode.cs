namespace Graph.Read.Lists.Parts;

/// <summary>Emoji written as words between colons (<c>:fire:</c>).</summary>
internal static class Shortcode
{
    private const int MaxLength = 32;

    /// <summary>How long the shortcode at a place is; 0 where there is none.</summary>
    public static int LengthAt(string text, int at, int end)
    {
        if (text[at] != ':')
        {
            return 0;
        }

        var close = at + 1;
        while (
            close < end
            && close - at < MaxLength
            && (char.IsAsciiLetterLower(text[close]) || char.IsAsciiDigit(text[close]) || text[close] is '_' or '+' or '-')
        )
        {
            close++;
        }

        return close > at + 1 && close < end && text[close] == ':' ? close - at + 1 : 0;
    }
}
