using System.Buffers;
using System.Text;

namespace Graph.Text;

/// <summary>What can be said of a stretch of words by looking at its characters.</summary>
internal static class PlainText
{
    /// <summary>Takes the place of an image in a stretch of words: the object replacement character.</summary>
    public const char ImageMark = '\uFFFC';

    // White space other than single spaces, and marks that no reader sees.
    private static readonly SearchValues<char> Uneven = SearchValues.Create(
        "\t\n\r\f\v\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFFFC\u200B\uFEFF\u200D\uFE0F\u00AD"
    );

    /// <summary>The words with white space collapsed, images and invisible marks removed; the same text where nothing changes.</summary>
    public static string Collapse(string text) =>
        IsEven(text) && (text.Length == 0 || !(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))) ? text : Collapse(text.AsSpan());

    /// <summary>The words with white space collapsed, images and invisible marks removed.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsEven(text))
        {
            return text.ToString();
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is ImageMark or '\u200B' or '\uFEFF' or '\u200D' or '\uFE0F' or '\u00AD')
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                if (result.Length > 0 && result[^1] != ' ')
                {
                    result.Append(' ');
                }
            }
            else
            {
                result.Append(c);
            }
        }

        if (result.Length > 0 && result[^1] == ' ')
        {
            result.Length--;
        }

        return result.ToString();
    }

    /// <summary>Whether collapsing changes nothing but white space at the ends.</summary>
    public static bool IsEven(ReadOnlySpan<char> text) => !text.ContainsAny(Uneven) && text.IndexOf("  ") < 0;

    /// <summary>How many words there are; a character of a script without spaces counts as half a word.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var (words, eastAsian) = (0, 0);
        var inside = false;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c) || (c > '\x7F' && !IsEastAsian(c) && char.IsLetterOrDigit(c)))
            {
                words += inside ? 0 : 1;
                inside = true;
            }
            else if (IsEastAsian(c))
            {
                eastAsian++;
                inside = false;
            }
            else if (char.IsWhiteSpace(c))
            {
                inside = false;
            }
        }

        return words + (eastAsian + 1) / 2;
    }

    /// <summary>Whether there is a letter or digit.</summary>
    public static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether there is a letter.</summary>
    public static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the character is of a script that is written without spaces, or Korean.</summary>
    public static bool IsEastAsian(char c) =>
        c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF';

    /// <summary>Whether the text is an address and nothing else.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text) =>
        !text.ContainsAny(' ', '\n')
        && (
            text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && text.Contains("://", StringComparison.Ordinal)
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        );
}
