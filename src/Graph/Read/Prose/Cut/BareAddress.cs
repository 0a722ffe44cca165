using System.Buffers;

namespace Graph.Read.Prose.Cut;

/// <summary>An address that stands in a text without markup: what it leads to is linked all the same.</summary>
internal static class BareAddress
{
    private const string Scheme = "https://";

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n<>()[]{}\"'`,;|，。；、）（");

    /// <summary>Where the address that begins at an offset ends; -1 where none begins there.</summary>
    /// <param name="source">The text.</param>
    /// <param name="at">The offset.</param>
    public static int EndOf(string source, int at)
    {
        if (string.CompareOrdinal(source, at, Scheme, 0, Scheme.Length) != 0)
        {
            return -1;
        }

        var length = source.AsSpan(at).IndexOfAny(Ends);
        var end = length < 0 ? source.Length : at + length;
        while (source[end - 1] is '.' or ':' or '!' or '?' or '*')
        {
            end--;
        }

        return end > at + Scheme.Length ? end : -1;
    }
}
