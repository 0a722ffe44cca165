using System.Globalization;
using System.Net;
using Graph.Model;

namespace Graph.Tests.Read.Lists.Development;

/// <summary>How a list was read: entries by title and lines, fields over the entries that were found.</summary>
internal sealed class ListScore
{
    private readonly List<(ListGoldEntry Gold, Mention Mention)> _hits = [];

    public ListScore(IReadOnlyList<ListGoldEntry> gold, IReadOnlyList<Mention> mentions)
    {
        var open = gold.ToList();
        foreach (var mention in mentions)
        {
            var entry = open.Find(e =>
                Titles(e).Contains(Letters(mention.Title?.Text)) && mention.Line <= e.EndLine + 2 && mention.EndLine >= e.StartLine - 2
            );
            if (entry is not null)
            {
                open.Remove(entry);
                if (!entry.Borderline)
                {
                    _hits.Add((entry, mention));
                }
            }
            else if (!gold.Any(e => e.Borderline && mention.Line <= e.EndLine && mention.EndLine >= e.StartLine))
            {
                Extra++;
            }
        }

        Missed = open.Count(e => !e.Borderline);
    }

    public int Missed { get; }

    public int Extra { get; }

    public double F1 => _hits.Count == 0 ? 0 : 2.0 * _hits.Count / (2.0 * _hits.Count + Missed + Extra);

    public double Venue =>
        Share(hit =>
            hit.Mention.Venue is { } venue ? Accepts(hit.Gold.Venue, hit.Gold.AltVenues, venue.Text, Letters) : hit.Gold.Venue is null
        );

    public double Year => Share(hit => hit.Mention.Year == hit.Gold.Year || hit.Gold.AltYears.Contains(hit.Mention.Year ?? 0));

    public double Paper =>
        Share(hit =>
            Url(hit.Mention, LinkKind.Paper) is { } url
                ? Accepts(hit.Gold.PaperUrl, hit.Gold.AltPaperUrls, url, Address)
                : hit.Gold.PaperUrl is null
        );

    public double Code =>
        Share(hit =>
            Url(hit.Mention, LinkKind.Code) is { } url
                ? Accepts(hit.Gold.CodeUrl, hit.Gold.AltCodeUrls, url, Address)
                : hit.Gold.CodeUrl is null || hit.Gold.CodeUrlSuspect
        );

    public string Row(string list) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{list.PadRight(26)} F1 {F1:F3} missed {Missed} extra {Extra} venue {Venue:F3} year {Year:F3} paper {Paper:F3} code {Code:F3}"
        );

    private double Share(Func<(ListGoldEntry Gold, Mention Mention), bool> isRight) =>
        _hits.Count == 0 ? 1 : (double)_hits.Count(isRight) / _hits.Count;

    private static bool Accepts(string? right, string[] others, string found, Func<string?, string> key) =>
        others.Append(right).Where(value => value is not null).Select(key).Contains(key(found));

    private static string? Url(Mention mention, LinkKind kind) => mention.Links.FirstOrDefault(link => link.Kind == kind)?.Url;

    private static IEnumerable<string> Titles(ListGoldEntry entry) => entry.AltTitles.Append(entry.Title).Select(Letters);

    private static string Address(string? url) => WebUtility.HtmlDecode(url ?? "").Trim().TrimEnd('/', '?').ToLowerInvariant();

    private static string Letters(string? text) =>
        string.Concat(
            WebUtility
                .HtmlDecode(text ?? "")
                .Normalize(System.Text.NormalizationForm.FormKD)
                .Where(char.IsLetterOrDigit)
                .Select(char.ToLowerInvariant)
        );
}
