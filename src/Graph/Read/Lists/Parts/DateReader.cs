using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Read.Lists.Parts;

/// <summary>Finds years and dates.</summary>
internal static partial class DateReader
{
    // 'CVPR23' and the like stand alone; in longer words only whole years and those after an apostrophe count.
    private const int MaxShortForm = 40;

    private static readonly SearchValues<string> Centuries = SearchValues.Create(
        ["19", "20", "'", "’", "‘", "`", "´"],
        StringComparison.Ordinal
    );

    private static readonly SearchValues<char> Around = SearchValues.Create(" .,;:-()[]【】|/'’`\"*_#\uFFFC\u200B");

    /// <summary>The last year or date of a text.</summary>
    /// <returns>The year and the stretch that states it, month and day included; null where there is none.</returns>
    public static FoundDate? FindLast(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') || (text.Length > MaxShortForm && !text.AsSpan().ContainsAny(Centuries)))
        {
            return null;
        }

        var last = -1;
        foreach (var match in Date().EnumerateMatches(text))
        {
            last = match.Index;
        }

        return last < 0 ? null : ToDate(Date().Match(text, last));
    }

    /// <summary>The year of a text that states nothing but a year or date; null where it is anything else.</summary>
    public static int? ReadWhole(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        text = Pages().Replace(text, " ");
        if (FindLast(text) is not { } date)
        {
            return null;
        }

        var before = text.AsSpan(0, date.Start);
        var after = text.AsSpan(date.End);
        return !before.ContainsAnyExcept(Around) && !after.ContainsAnyExcept(Around) ? date.Year : null;
    }

    private static FoundDate ToDate(Match match)
    {
        var year = match.Groups["y"].Success
            ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture)
            : Expand(int.Parse(match.Groups["s"].ValueSpan, CultureInfo.InvariantCulture));
        return new FoundDate(year, match.Index, match.Index + match.Length);
    }

    // 'CVPR'98' is of 1998, 'CVPR'23' of 2023.
    private static int Expand(int twoDigits) => twoDigits >= 60 ? 1900 + twoDigits : 2000 + twoDigits;

    // What stands beside the year of a reference: volume, number, pages.
    [GeneratedRegex(
        @"\b(?:pp?|pages?|vol(?:ume)?|no|issue|art(?:icle)?)\.?\s?[A-Z]?\d[\d.:–-]*|(?<=,\s?)\d+\s?(?:\(\d+\))?\s?:\s?\d+(?:\s?[-–]\s?\d+)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Pages();

    private const string Month =
        @"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?";

    private const string Year = @"(?<y>(?:19[5-9]|20[0-4])\d)";

    [GeneratedRegex(
        $@"(?:(?<![\w.]){Year}\s?[-/.年]\s?(?:1[0-2]|0?[1-9])(?:\s?[-/.月]\s?(?:3[01]|[12]\d|0?[1-9])(?!\d)日?|月|(?![\d]))"
            + $@"|(?<![\d.])(?:\d{{1,2}}[-/.]){{1,2}}{Year}(?!\d)"
            + $@"|(?:(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?\s+)?\b{Month}(?:\s*\d{{1,2}}(?:st|nd|rd|th)?(?!\d))?,?\s*{Year}(?!\d)"
            + $@"|(?<!\d){Year}[\s,]*{Month}(?:\s*\d{{1,2}}(?:st|nd|rd|th)?(?!\d))?(?![a-z])"
            + $@"|(?<![\w.]){Year}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?(?![\d.])"
            + @"|(?<![\w./])(?<s>[012]\d)\.(?:1[0-2]|0[1-9])\.(?:3[01]|[12]\d|0[1-9])(?![\w/]|\.\d)"
            + @"|(?<=\b[aA]r[xX]iv[-_ ])(?<s>[012]\d)\.(?:1[0-2]|0?[1-9])(?![\d.])"
            + $@"|(?<![\d.:/=#]){Year}(?:年|(?![\d:]|\.\d))"
            + @"|(?:['’‘`´]|(?<=\b(?:[A-Z][A-Za-z]*[A-Z][A-Za-z]*|ar[Xx]iv))['’]\s)(?<s>\d{2})(?!\d|s\b)"
            + @"|(?<=\b(?:[A-Z]{2}[A-Za-z]*|[A-Z][a-z]+[A-Z]{2,})[-_ ]?)(?<!\b(?:COVID|CORD)[-_ ]?)(?<s>[012]\d|9\d)(?![\w.%-]))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Date();
}
