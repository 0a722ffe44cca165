using System.Globalization;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>Reads a venue and its year. A venue is known by its form; a list of known ones helps where the form says too little.</summary>
internal static class VenueReader
{
    private const int MaxLength = 220;

    private const int ShortYear = 2;

    private const int Century = 2000;

    private const int MinAcronym = 3; // two letters and two digits name a model as often

    // An acronym or a journal's name without any cue is shorter than this.
    private const int MaxWithoutCue = 48;

    // Behind a year within the venue's name its name goes on for so many characters: '2014 conference on …'.
    private const int NameAfterYear = 12;

    /// <summary>Reads a text that states a venue and nothing else.</summary>
    public static VenueStrength Read(string text, out VenueYear found)
    {
        found = default;
        if (text.Length is < 2 or > MaxLength)
        {
            return VenueStrength.None;
        }

        text = VenueTidy.WithoutIdentifiers(text);
        if (text.Contains('|') && ReadsBetweenBars(text, out found))
        {
            return VenueStrength.Sure;
        }

        var semicolon = text.IndexOf(';');
        if (semicolon >= 0 && (ReadsAsSeveral(text, ';', out found) || ReadsBeforeRemark(text[..semicolon], out found)))
        {
            return VenueStrength.Sure;
        }

        if (semicolon < 0 && text.Contains("Xiv", StringComparison.OrdinalIgnoreCase) && ReadsAsSeveral(text, ',', out found))
        {
            return VenueStrength.Sure;
        }

        found = default;
        if (
            (text.Length > MaxWithoutCue ? IsLongWithoutCue(text) : IsShortWithoutCue(text))
            || !PlainText.HasLetter(text)
            || text.Contains("et al", StringComparison.Ordinal)
        )
        {
            return VenueStrength.None;
        }

        var stated = VenueTidy.WithoutDay(
            VenueWords.LeadIn.Replace(VenueTidy.TrimDecoration(WithoutQuoting(VenueTidy.WithoutEmoji(text.Trim()))), "")
        );
        if (YearBehindDay(text, stated) is { } dayed)
        {
            found = dayed;
            return VenueStrength.Sure;
        }

        var date = DateReader.FindLast(stated);
        var within = date is { } inner && IsWithinName(stated, inner);
        var venue = VenueTidy.Tidy(date is { } d && !within ? WithoutDate(stated, d) : stated);
        if (venue.Length < 2 || !char.IsLetterOrDigit(venue[0]))
        {
            return VenueStrength.None;
        }

        if (date is null && KnownWithYear(venue) is { } known)
        {
            found = known;
            return VenueStrength.Sure;
        }

        var strength = VenueForm.Judge(
            stated,
            venue,
            date is not null,
            stated.Length != text.Trim().Length && VenueWords.LeadIn.IsMatch(text)
        );
        if (strength != VenueStrength.None)
        {
            var bare = VenueTidy.WithoutVolume(venue);
            found = new VenueYear(
                (date is not null || strength == VenueStrength.Sure) && PlainText.HasLetter(bare) && bare.Length > 1 ? bare : venue,
                date?.Year
            );
        }

        return strength;
    }

    // 'arXiv 2017; ICML 2018', 'arXiv 2017, ICML 2018': a preprint and where it came out; the last one that has a year counts.
    private static bool ReadsAsSeveral(string text, char mark, out VenueYear found)
    {
        found = default;
        if (!text.Contains(mark))
        {
            return false;
        }

        var (sure, count) = (false, 0);
        foreach (var range in text.AsSpan().Split(mark))
        {
            var strength = Read(text[range].Trim(), out var one);
            if (
                strength == VenueStrength.None
                || (one.Year is null && (count > 0 || mark == ',' && !text.AsSpan()[range].ContainsAnyInRange('0', '9')))
            )
            {
                return false;
            }

            sure |= strength == VenueStrength.Sure;
            count++;
            found = one.Year is not null ? one : found;
        }

        return sure && found.Year is not null;
    }

    // 'Oct., 2025 | CVPR 2026', 'CVPR 2024 | Somewhere': the stretch that surely is a venue.
    private static bool ReadsBetweenBars(string text, out VenueYear found)
    {
        found = default;
        foreach (var range in text.AsSpan().Split('|'))
        {
            if (Read(text[range].Trim(), out var one) == VenueStrength.Sure)
            {
                found = one;
            }
            else if (found.Venue is null && DateReader.ReadWhole(text[range]) is null && PlainText.HasWord(text.AsSpan()[range]))
            {
                return false;
            }
        }

        return found.Venue is not null;
    }

    // '2023-11, CoRR 23', '2025-02, ICLR(poster) 25': when it was put online, then where and when it came out.
    private static VenueYear? YearBehindDay(string text, string stated)
    {
        if (
            stated.Length + ShortYear > text.Length
            || stated.Length <= MinAcronym + ShortYear
            || !char.IsAsciiDigit(stated[^1])
            || !char.IsAsciiDigit(stated[^2])
            || stated[^3] != ' '
            || DateReader.FindLast(text[..^stated.Length]) is null
        )
        {
            return null;
        }

        var venue = VenueTidy.Tidy(stated[..^ShortYear]);
        return VenueForm.Judge(venue, venue, dated: true, led: false) != VenueStrength.None
            ? new VenueYear(venue, Century + int.Parse(stated.AsSpan(stated.Length - ShortYear), CultureInfo.InvariantCulture))
            : null;
    }

    // 'Ubicomp25', 'Ubicomp25 (IMWUT Vol 9 Issue 3)': a known venue and two digits of its year.
    private static VenueYear? KnownWithYear(string venue)
    {
        var end = venue.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : venue.Length;
        var letters = end - ShortYear;
        return
            letters >= MinAcronym
            && char.IsAsciiDigit(venue[end - 1])
            && char.IsAsciiDigit(venue[end - 2])
            && char.IsLetter(venue[letters - 1])
            && (end == venue.Length || venue[end + 1] == '(')
            && VenueWords.AreKnown(venue[..letters])
            ? new VenueYear(venue[..letters], Century + int.Parse(venue.AsSpan(letters, ShortYear), CultureInfo.InvariantCulture))
            : null;
    }

    // '2018 EMNLP; a remark'.
    private static bool ReadsBeforeRemark(string text, out VenueYear found) =>
        Read(text, out found) is var strength
        && found.Year is not null
        && (strength == VenueStrength.Sure || (strength == VenueStrength.Possible && PlainText.Count(text) <= 3));

    // Most calls ask about titles: long, without a year, without a word that venues have. A volume or year needs a digit, a lead-in the
    // first place.
    private static bool IsLongWithoutCue(string text)
    {
        if (VenueWords.Keywords.IsIn(text))
        {
            return false;
        }

        return text.AsSpan().ContainsAnyInRange('0', '9')
            ? !VenueWords.LeadIns.IsIn(text) && DateReader.FindLast(text) is null
            : !VenueWords.LeadIn.IsMatch(VenueTidy.TrimDecoration(text.AsSpan())) || !VenueWords.LeadIns.IsIn(text);
    }

    // Short words are names more often than not: two capitals in one word, a number, a mark, a lead-in or a word that venues have is all
    // that a venue is known by.
    private static bool IsShortWithoutCue(string text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (c is '(' or '[' or '&' or '@' || char.IsDigit(c))
            {
                return false;
            }

            capitals =
                c == ' ' ? 0
                : char.IsUpper(c) ? capitals + 1
                : capitals;
            if (capitals > 1)
            {
                return false;
            }
        }

        return PlainText.IsEven(text) && !VenueWords.Keywords.IsIn(text) && !VenueWords.LeadIn.IsMatch(text);
    }

    // '这篇论文 CVPR 2018': words that speak of the paper.
    private static string WithoutQuoting(string text) =>
        text.Length > 0 && PlainText.IsEastAsian(text[0]) && ProseCue.QuotingLength(text) is > 0 and var length
            ? text[length..].TrimStart()
            : text;

    // 'Proceedings of the 2014 conference on …' has its year inside the name.
    private static bool IsWithinName(string text, FoundDate date) =>
        text.AsSpan(0, date.Start).TrimEnd().EndsWith(" the", StringComparison.OrdinalIgnoreCase) && text.Length - date.End > NameAfterYear;

    private static string WithoutDate(string text, FoundDate date) => string.Concat(text.AsSpan(0, date.Start), " ", text.AsSpan(date.End));
}
