using System.Buffers;

namespace Graph.Read.Lists.Blocks;

/// <summary>Finds addresses that stand in words without markup.</summary>
internal static class BareAddress
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n\r<>\"'`，。；：、）】」』》“”‘’\u3000");

    /// <summary>The first address from a place on; an empty range where there is none.</summary>
    public static TextRange Find(string text, int from)
    {
        var at = from;
        while (at < text.Length)
        {
            var found = text.AsSpan(at).IndexOf("http", StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                break;
            }

            var start = at + found;
            var scheme =
                text.AsSpan(start).StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
                : text.AsSpan(start).StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
                : 0;
            var end = scheme == 0 ? start : End(text, start);
            if (scheme > 0 && end - start > scheme + 3)
            {
                return new TextRange(start, end);
            }

            at = start + 4;
        }

        return default;
    }

    private static int End(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(Ends);
        var end = length < 0 ? text.Length : start + length;
        while (
            end > start
            && (
                text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ']' or '*' or '_'
                || (text[end - 1] == ')' && !text.AsSpan(start, end - start).Contains('('))
            )
        )
        {
            end--;
        }

        return end;
    }
}
