using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Graph.Text;

namespace Graph.Resolve;

/// <summary>The readable part of a key.</summary>
internal static class Slug
{
    // Long enough for nearly every title; what is cut is told apart by the hash behind it.
    private const int MostLetters = 80;
    private const int HashBytes = 4;

    /// <summary>A text's folded words joined by hyphens; a long one is cut between words and ends with a hash of the whole.</summary>
    public static string Of(string text)
    {
        var words = FoldedText.Of(text).Replace(' ', '-');
        if (words.Length == 0)
        {
            return Hash(text);
        }

        if (words.Length <= MostLetters)
        {
            return words;
        }

        var cut = words.LastIndexOf('-', MostLetters - 1);
        return $"{words[..(cut > 0 ? cut : MostLetters)]}-{Hash(words)}";
    }

    /// <summary>Eight hex digits that stand for a text.</summary>
    public static string Hash(string text) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes)).ToLower(CultureInfo.InvariantCulture);
}
