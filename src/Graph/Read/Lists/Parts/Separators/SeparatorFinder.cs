using System.Buffers;

namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Finds places in a stretch of text.</summary>
internal static class SeparatorFinder
{
    /// <summary>The next of some characters from a place on; the end where there is none.</summary>
    public static int Next(SearchValues<char> values, string text, int from, int end)
    {
        if (from >= end)
        {
            return end;
        }

        var found = text.AsSpan(from, end - from).IndexOfAny(values);
        return found < 0 ? end : from + found;
    }

    /// <summary>The next place that is no white space; the end where there is none.</summary>
    public static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
