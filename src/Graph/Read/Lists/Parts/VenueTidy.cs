using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>Takes off a venue what is not a part of its name: years, volumes, pages, presentations, affiliations, decoration.</summary>
internal static partial class VenueTidy
{
    private static readonly char[] Decoration = [.. " \t.,;:-–—*_`\"“”|/·•【】\n\uFFFC\u200B"];

    /// <summary>The words without decoration around them.</summary>
    public static string TrimDecoration(string words) => words.Trim(Decoration);

    /// <summary>The words without decoration around them.</summary>
    public static ReadOnlySpan<char> TrimDecoration(ReadOnlySpan<char> words) => words.Trim(Decoration);

    /// <summary>The words without emoji before them: <c>📝KDD</c>.</summary>
    public static string WithoutEmoji(string text)
    {
        var at = 0;
        while (at < text.Length && (char.IsSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.OtherSymbol))
        {
            at++;
        }

        return at == 0 ? text : text[at..].TrimStart();
    }

    /// <summary>The words without the day when a paper was put online, before where it came out: <c>Jul. 21, 2025, ICCV 2025</c>.</summary>
    public static string WithoutDay(string stated) =>
        stated.AsSpan().ContainsAny(',', '|') && char.IsAsciiLetterOrDigit(stated[0]) && DayBefore().Match(stated) is { Success: true } day
            ? stated[day.Length..]
            : stated;

    /// <summary>The words without identifiers and version numbers: <c>arXiv:2111.06801</c>, <c>arXiv(v2)</c>, <c>bioRxiv
    /// 2026.04.17.719295</c>.</summary>
    public static string WithoutIdentifiers(string stated)
    {
        if (!stated.Contains("xiv", StringComparison.OrdinalIgnoreCase) || !stated.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return stated;
        }

        stated = Submission().Replace(stated, "$1 $2");
        stated = Identifier().Replace(stated, "$1");
        return Version().Replace(stated, "$1");
    }

    /// <summary>The venue's name.</summary>
    public static string Tidy(string venue)
    {
        if (VenueWords.Presentations.IsIn(venue))
        {
            venue = VenueWords.Presentation.Replace(venue, " ");
        }

        if (venue.AsSpan().ContainsAny('(', '['))
        {
            venue = EmptyBrackets().Replace(venue, " ");
        }

        if (!PlainText.IsEven(venue))
        {
            venue = Spaces().Replace(venue, " ");
        }

        venue = venue
            .Replace(" ,", ",", StringComparison.Ordinal)
            .Replace(" )", ")", StringComparison.Ordinal)
            .Trim(Decoration)
            .TrimEnd('\'', '’', '@', '(', '#', '&', '`', '‘');
        venue = venue.Trim(Decoration);
        if (venue.AsSpan().ContainsAny(',', '.', '('))
        {
            venue = VenueWords.Affiliation.Replace(venue, "$1").Trim(Decoration);
        }

        if (venue.StartsWith('(') && venue.EndsWith(')') || venue.StartsWith('[') && venue.EndsWith(']'))
        {
            venue = venue[1..^1].Trim(Decoration);
        }

        return venue.Trim('[', ']').Trim(Decoration);
    }

    /// <summary>The words without the volume, number and pages at their end: <c>81, 102555</c>, <c>22.140</c>, <c>10(3): 12-14</c>.</summary>
    public static string WithoutVolume(string venue)
    {
        var bare = Volume().Replace(venue, "");
        while (Volume().Match(bare.TrimEnd('.')) is { Success: true } more)
        {
            bare = bare[..more.Index];
        }

        bare = bare.TrimEnd(' ', ',', ';', ':');
        return bare.AsSpan().Count('(') == bare.AsSpan().Count(')') ? bare : venue;
    }

    /// <summary>Whether they end in a volume, a number or pages.</summary>
    public static bool HasVolume(string venue) => venue.AsSpan().ContainsAnyInRange('0', '9') && Volume().IsMatch(venue);

    [GeneratedRegex(
        @"^(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,?\s(?:\d{1,2}(?:,?\s(?:19|20)\d{2})?|(?:19|20)\d{2})|(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?)\s*[,;|]\s*(?=[A-Z])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DayBefore();

    [GeneratedRegex(@"\(\s*[,;.\-–']*\s*\)|\[\s*[,;.\-–']*\s*\]", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"[\s,]+(?:\(?(?:vol(?:ume)?|no|issue|art(?:icle)?)\.?\s*)?\d+(?:\s?[.(/]\s?\d+\)?)?(?:\s*[,:;]\s*(?:(?:pp?|no|issue|art(?:icle)?)\.?\s*)?[\w–-]+)*\)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Volume();

    [GeneratedRegex(
        @"\b((?:bio|med|chem|tech)rxiv)\s+((?:19|20)\d{2})\.\d{2}\.\d{2}\.\d{4,}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Submission();

    [GeneratedRegex(
        @"(?<!preprint\s)\b(ar[xX]iv)[:\s]\s?(?:\d{4}\.\d{4,5}|[a-z-]+/\d{7})(?:v\d+)?(?:\s?\[[\w.-]+\])?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\b(\w*[rR][xX]iv)\s?\(?v\d+\)?", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
