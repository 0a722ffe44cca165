using System.Globalization;
using System.Text;

namespace Graph.Draw.Svg;

/// <summary>How wide a text is in a common sans-serif font, without a browser and without the font.</summary>
/// <remarks>Widths of the printable ASCII characters are those of Adobe's Helvetica metrics, which Arial and Liberation Sans share.
/// An accented letter is as wide as its base letter; East Asian wide characters take a full em; what is unknown counts as wide.</remarks>
internal static class TextMetrics
{
    private const double Unknown = 0.8;
    private const double Bold = 1.09;

    // Other sans-serif fonts run wider than Helvetica.
    private const double SafeMargin = 1.06;

    private static readonly short[] Ascii =
    [
        278,
        278,
        355,
        556,
        556,
        889,
        667,
        191,
        333,
        333,
        389,
        584,
        278,
        333,
        278,
        278,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        278,
        278,
        584,
        584,
        584,
        556,
        1015,
        667,
        667,
        722,
        722,
        667,
        611,
        778,
        722,
        278,
        500,
        667,
        556,
        833,
        722,
        778,
        667,
        778,
        722,
        667,
        611,
        722,
        667,
        944,
        667,
        667,
        611,
        278,
        278,
        278,
        469,
        556,
        333,
        556,
        556,
        500,
        556,
        556,
        278,
        556,
        556,
        222,
        222,
        500,
        222,
        833,
        556,
        556,
        556,
        556,
        333,
        500,
        278,
        556,
        500,
        722,
        500,
        500,
        500,
        334,
        260,
        334,
        584,
    ];

    /// <summary>The width of a text, in the unit of the font's size.</summary>
    public static double Width(string text, double size, bool bold = false) =>
        text.EnumerateRunes().Sum(Width) * size * SafeMargin * (bold ? Bold : 1);

    /// <summary>The text, cut after the last letter that fits and ended by an ellipsis where it is too wide. Letters with their accents
    /// stay whole.</summary>
    public static string Fit(string text, double width, double size, bool bold = false)
    {
        if (Width(text, size, bold) <= width)
        {
            return text;
        }

        var fitting = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && Width(fitting + elements.GetTextElement() + "…", size, bold) <= width)
        {
            fitting.Append(elements.GetTextElement());
        }

        return fitting.ToString().TrimEnd() + "…";
    }

    /// <summary>The text in lines no wider than asked for, broken between words; a word that is too wide is cut.</summary>
    public static IEnumerable<string> Wrap(string text, double width, double size)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, size) > width)
            {
                yield return line;
                longer = word;
            }

            line = Fit(longer, width, size);
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }

    private static double Width(Rune rune)
    {
        if (rune.Value is >= 0x20 and < 0x7F)
        {
            return Ascii[rune.Value - 0x20] / 1000.0;
        }

        if (IsWide(rune.Value))
        {
            return 1;
        }

        if (rune.Value == '…')
        {
            return 1;
        }

        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        var parts = rune.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length > rune.Utf16SequenceLength ? parts.EnumerateRunes().Sum(Width) : Unknown;
    }

    // The blocks that Unicode Standard Annex 11 calls wide or fullwidth, and pictographs.
    private static bool IsWide(int code) =>
        code
            is (>= 0x1100 and <= 0x115F)
                or (>= 0x2E80 and <= 0xA4CF)
                or (>= 0xA960 and <= 0xA97F)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFE30 and <= 0xFE6F)
                or (>= 0xFF01 and <= 0xFF60)
                or (>= 0xFFE0 and <= 0xFFE6)
                or (>= 0x1F000 and <= 0x1FAFF)
                or (>= 0x20000 and <= 0x3FFFD);
}
