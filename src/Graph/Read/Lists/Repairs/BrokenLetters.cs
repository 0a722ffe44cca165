using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Graph.Read.Lists.Repairs;

/// <summary>Puts letters right that copying from PDF broke: ligatures, and accents beside their letter.</summary>
internal static partial class BrokenLetters
{
    private const string Accents = "\u00B4\u02CA`\u02CB\u00A8\u02C6\u02DC\u00B8\u02C7";
    private const string Combining = "\u0301\u0301\u0300\u0300\u0308\u0302\u0303\u0327\u030C";

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        "\u00B4\u02CA\u02CB\u00A8\u02C6\u02DC\u02C7\u0300\u0301\u0302\u0303\u0308\u030C"
    );

    /// <summary>The text with its letters put together; the same text where nothing is broken.</summary>
    public static string Repair(string text)
    {
        if (Ascii.IsValid(text) || !text.AsSpan().ContainsAnyInRange('\uFB00', '\uFB06') && !text.AsSpan().ContainsAny(Suspects))
        {
            return text;
        }

        var repaired = Accent()
            .Replace(
                text,
                match =>
                {
                    var accent = match.Groups[1].Value[0];
                    var index = Accents.IndexOf(accent, StringComparison.Ordinal);
                    var letter = match.Groups[2].Value.Replace('ı', 'i');
                    return string.Concat(letter, index < 0 ? accent.ToString() : Combining[index].ToString())
                        .Normalize(NormalizationForm.FormC);
                }
            );
        return Ligature().Replace(repaired, match => match.Value.Normalize(NormalizationForm.FormKC));
    }

    // An accent that stands alone: after a space or as a spacing character within a word; it belongs to the letter that follows.
    [GeneratedRegex(
        "(?<=\\p{L}) ?([\u00B4\u02CA\u02CB\u00A8\u02C6\u02DC\u02C7]|(?<= )[\u0300\u0301\u0302\u0303\u0308\u030C]) ?([\\p{L}])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Accent();

    [GeneratedRegex("[\uFB00-\uFB06]", RegexOptions.CultureInvariant)]
    private static partial Regex Ligature();
}
