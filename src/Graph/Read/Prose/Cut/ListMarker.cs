namespace Graph.Read.Prose.Cut;

/// <summary>The sign that opens an item of a list.</summary>
internal static class ListMarker
{
    /// <summary>The length of the sign with the blank behind it; 0 where there is none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("<li", StringComparison.OrdinalIgnoreCase))
        {
            return text.IndexOf('>') is var close and > 0 and < 200 ? close + 1 : 0;
        }

        if (text.Length > 1 && text[0] is '-' or '*' or '+' or '•' && text[1] is ' ' or '\t')
        {
            return 2;
        }

        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 4 && text.Length > digits + 1 && text[digits] is '.' or ')' && text[digits + 1] == ' ' ? digits + 2 : 0;
    }
}
