using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Read.Lint;

/// <summary>Entries whose own words contradict the address that they link.</summary>
internal static partial class Contradictions
{
    /// <summary>A year before the paper was on arXiv: the identifier begins with year and month.</summary>
    public static IEnumerable<Diagnostic> FindArxivYears(Extraction extraction)
    {
        foreach (var mention in extraction.Mentions.Where(mention => mention.Year is not null))
        {
            foreach (var link in mention.Links.Where(link => link.Kind == LinkKind.Paper))
            {
                if (Arxiv().Match(link.Url) is { Success: true } id && 2000 + Number(id) is var submitted && mention.Year < submitted)
                {
                    yield return Finding(
                        extraction,
                        mention,
                        "G123",
                        $"the year is {mention.Year}, but {id.Groups[0].Value} came to arXiv in {submitted}."
                    );
                }
            }
        }
    }

    /// <summary>A venue and year other than those in the address of proceedings: CVF, ACL Anthology.</summary>
    public static IEnumerable<Diagnostic> FindHostVenues(Extraction extraction)
    {
        foreach (var mention in extraction.Mentions)
        {
            foreach (var link in mention.Links.Where(link => link.Kind == LinkKind.Paper))
            {
                if (Proceedings(link.Url) is var (venue, year) && Contradicts(mention, venue, year))
                {
                    yield return Finding(
                        extraction,
                        mention,
                        "G124",
                        $"the entry says {Stated(mention)}, its link leads to {venue} {year}."
                    );
                }
            }
        }
    }

    private static bool Contradicts(Mention mention, string venue, int year) =>
        (mention.Year is { } own && own != year)
        || (
            mention.Venue is { } stated
            && IsShort(stated.Text)
            && !LetterKey.Of(stated.Text).Contains(LetterKey.Of(venue), StringComparison.Ordinal)
            && !LetterKey.Of(venue).Contains(LetterKey.Of(stated.Text), StringComparison.Ordinal)
        );

    // Only an acronym can be compared with an acronym; 'Findings', 'arXiv' and the like are looser than a contradiction.
    private static bool IsShort(string venue) => venue.Length <= 8 && venue.All(c => char.IsUpper(c) || char.IsDigit(c));

    private static (string Venue, int Year)? Proceedings(string url)
    {
        var match = Cvf().Match(url) is { Success: true } cvf ? cvf : Acl().Match(url);
        return match.Success
            ? (match.Groups["venue"].Value.ToUpperInvariant(), int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture))
            : null;
    }

    private static int Number(Match id) => int.Parse(id.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);

    private static string Stated(Mention mention) => $"{mention.Venue?.Text} {mention.Year?.ToString(CultureInfo.InvariantCulture)}".Trim();

    private static Diagnostic Finding(Extraction extraction, Mention mention, string code, string message) =>
        new(extraction.Source.Path, mention.Line, 0, code, Severity.Warning, message);

    [GeneratedRegex(
        @"arxiv\.org/(?:abs|pdf|html)/(?<year>\d\d)(?:0[1-9]|1[0-2])\.\d{4,5}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Arxiv();

    [GeneratedRegex(
        @"openaccess\.thecvf\.com/(?:content/|content_)(?<venue>CVPR|ICCV|WACV|ACCV)_?(?<year>(?:19|20)\d{2})/",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Cvf();

    [GeneratedRegex(
        @"aclanthology\.org/(?<year>20\d{2})\.(?<venue>acl|emnlp|naacl|eacl|coling)-",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Acl();
}
