namespace Graph.Read.Lists.Blocks;

/// <summary>Headings without a space after their marks (<c>##Title</c>), which older Markdown took for headings.</summary>
internal static class TightHeading
{
    private const int MaxLevel = 6;
    private const int MaxLength = 120;

    /// <summary>The level of a paragraph that is such a heading; 0 where it is not one.</summary>
    public static int LevelOf(string text, int start, int end)
    {
        var words = text.AsSpan(start, Math.Max(0, Math.Min(end, text.Length) - start));
        var marks = words.IndexOfAnyExcept('#');
        if (
            marks is < 1 or > MaxLevel
            || words.Length > MaxLength
            || words.ContainsAny('\n', '\r')
            || words.Contains("](", StringComparison.Ordinal)
        )
        {
            return 0;
        }

        return marks < words.Length && (char.IsUpper(words[marks]) || words[marks] > '\u2E00') ? marks : 0;
    }
}
