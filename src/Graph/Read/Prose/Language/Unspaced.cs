namespace Graph.Read.Prose.Language;

/// <summary>Letters of scripts that put no blank between words, so that words must be known to be told apart: Chinese.</summary>
internal static class Unspaced
{
    private const char First = '\u3400';
    private const char Last = '\u9fff';

    /// <summary>Whether a character is such a letter.</summary>
    public static bool IsLetter(char c) => c is >= First and <= Last;

    /// <summary>Where a run of such letters ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the run begins.</param>
    /// <returns>The offset behind its last letter.</returns>
    public static int EndOf(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExceptInRange(First, Last);
        return length < 0 ? text.Length : start + length;
    }
}
