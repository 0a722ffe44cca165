using System.Text.RegularExpressions;
using Graph.Knowledge.Language;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Candidates;

/// <summary>Reads the venue and year that a heading or parent bullet states for what stands under it.</summary>
internal static partial class ContextReader
{
    // Longer headings are sentences.
    private const int MaxLength = 80;

    private static readonly LanguageFile Headings = LanguageFile.Read("headings");

    // 'AAAI-2022 [All Papers]', 'ICCV 2021 [[website]]': a link to where all of them are.
    private static readonly Regex LinkToAll = new(
        $@"\s*\[+[^\[\]]*\b(?:{Headings.OneOf("all-papers")})\b[^\[\]]*\]+\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    // 'Papers of 2024', '2019 and before (12 papers)'.
    private static readonly Regex YearOnly = new(
        $@"^(?:(?:{Headings.OneOf("year-before")})\s+)*['’]?(?:19|20)\d{{2}}(?:[-/.]\d{{1,2}})?(?:\s*年)?"
            + $@"(?:\s+(?:{Headings.OneOf("year-after")}))*(?:\s*\(\d+[^)]*\))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    // '2021 Papers to Read' names no venue.
    private static readonly PhraseSet OfReadings = new(Headings["reading-words"], ignoreCase: true);

    // 'Papers of the Week (June 2 - June 8) - 2025', 'Monthly Digest, May 2024'.
    private static readonly PhraseSet Periods = new(Headings["periods"], ignoreCase: true);

    /// <summary>What the text states; empty where it is a topic.</summary>
    public static VenueYear Read(string text)
    {
        text = Decoration().Replace(LinkToAll.Replace(text, ""), "");
        if (text.Length is < 2 or > MaxLength || Earlier().IsMatch(text))
        {
            return default;
        }

        if (YearOnly.Match(text) is { Success: true } year && DateReader.FindLast(year.Value) is { } date)
        {
            return new VenueYear(null, date.Year);
        }

        if (Periods.IsIn(text) && DateReader.FindLast(text) is { } last && text.Length - last.End <= 1)
        {
            return new VenueYear(null, last.Year);
        }

        var strength = VenueReader.Read(PapersOf().Replace(text, ""), out var stated);
        if (strength == VenueStrength.Possible && stated.Year is not null && OfReadings.IsIn(text))
        {
            return default;
        }

        return strength == VenueStrength.Sure || (strength == VenueStrength.Possible && stated.Year is not null) ? stated : default;
    }

    /// <summary>Whether the text is a year, or a time before one, and nothing else.</summary>
    public static bool IsYear(string text)
    {
        text = Decoration().Replace(text, "");
        return YearOnly.IsMatch(text) || Earlier().IsMatch(text);
    }

    /// <summary>What a bullet states whose only children are entries; the capitals of a known venue are enough there.</summary>
    public static VenueYear ReadParent(string text)
    {
        var stated = Read(text);
        if (stated.Venue is not null || stated.Year is not null)
        {
            return stated;
        }

        return
            Decoration().Replace(text, "") is { Length: <= 12 } acronym
            && VenueWords.AreKnown(acronym)
            && VenueReader.Read(acronym, out stated) == VenueStrength.Possible
            ? stated
            : default;
    }

    [GeneratedRegex(@"^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Decoration();

    // 'Before 2023' states no year.
    [GeneratedRegex(
        @"^(?:before|until|up to|earlier than|prior to|≤|<)\s*(?:19|20)\d{2}$|^(?:19|20)\d{2}年?以前$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Earlier();

    [GeneratedRegex(
        @"^(?:accepted\s+)?papers?\s+(?:of|from|in|at)\s+|(?:\s+|-)(?:accepted\s+)?(?:papers?|publications?)(?:[\s-]+list)?$|\s*\(\d+ papers?\)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PapersOf();
}
