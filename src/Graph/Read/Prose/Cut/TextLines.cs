namespace Graph.Read.Prose.Cut;

/// <summary>The lines of a text. A line ends at a line feed and nowhere else.</summary>
internal static class TextLines
{
    /// <summary>Where each line starts and ends, without its line feed.</summary>
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return (start, end);
            start = end + 1;
        }
    }
}
