using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Resolve.People;

namespace Graph.Resolve.Matching;

/// <summary>Finds the records that are the same: between two catalogues, or within one. It needs no labelled examples.</summary>
public sealed class RecordMatcher
{
    // What shares fewer of its words by weight is not compared at all; of the rest, each record meets its best candidates only.
    private const double LeastShare = 0.4;
    private const double LeastShareOfShorter = 0.8;
    private const int MostCandidates = 20;

    private readonly IReadOnlyList<ComparableRecord> _records;
    private readonly TitleIndex _index;
    private readonly int[] _namesakes;
    private readonly bool _isOneCatalogue;

    private RecordMatcher(IReadOnlyList<BibliographicRecord> left, IReadOnlyList<BibliographicRecord> right, VenueTable venues)
    {
        var names = new PersonNames();
        _records = [.. left.Concat(right).Select(r => new ComparableRecord(r, r.Venue is null ? null : venues.Find(r.Venue), names))];
        _isOneCatalogue = right.Count == 0;
        _index = new([.. _records.Select(r => r.Title)]);
        _namesakes = [.. CountNamesakes(_records.Take(left.Count)), .. CountNamesakes(_records.Skip(left.Count))];
    }

    /// <summary>Compares two catalogues.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="venues">Tell which names mean one venue.</param>
    /// <returns>The pairs that were compared, sorted by position; the positions are those in the two catalogues.</returns>
    public static ImmutableArray<MatchedPair> Compare(
        IReadOnlyList<BibliographicRecord> left,
        IReadOnlyList<BibliographicRecord> right,
        VenueTable venues
    )
    {
        var matcher = new RecordMatcher(left, right, venues);
        return
        [
            .. Enumerable
                .Range(0, left.Count)
                .SelectMany(i => matcher.Pairs(i, left.Count..).Select(p => p with { Right = p.Right - left.Count })),
        ];
    }

    /// <summary>Compares the records of one catalogue with each other.</summary>
    /// <returns>The pairs that were compared, each once with the smaller position on the left, sorted.</returns>
    public static ImmutableArray<MatchedPair> Compare(IReadOnlyList<BibliographicRecord> records, VenueTable venues)
    {
        var matcher = new RecordMatcher(records, [], venues);
        return [.. Enumerable.Range(0, records.Count).SelectMany(i => matcher.Pairs(i, (i + 1)..))];
    }

    /// <summary>The pairs that are matches.</summary>
    /// <param name="compared">Pairs with their scores.</param>
    /// <param name="oneToOne">Whether each record has one partner at most: then the surest pairs are taken first, and of equally sure
    /// ones the first.</param>
    public static ImmutableArray<MatchedPair> Decide(IEnumerable<MatchedPair> compared, bool oneToOne)
    {
        var matches = compared.Where(p => p.Score >= RecordScorer.LeastMatch);
        if (!oneToOne)
        {
            return [.. matches];
        }

        var lefts = new HashSet<int>();
        var rights = new HashSet<int>();
        return
        [
            .. matches
                .OrderByDescending(p => p.Score)
                .ThenBy(p => p.Left)
                .ThenBy(p => p.Right)
                .ToList()
                .Where(p => !lefts.Contains(p.Left) && !rights.Contains(p.Right) && lefts.Add(p.Left) && rights.Add(p.Right))
                .OrderBy(p => p.Left)
                .ThenBy(p => p.Right),
        ];
    }

    private IEnumerable<MatchedPair> Pairs(int left, Range among) =>
        _index
            .Candidates(left, among, LeastShare, LeastShareOfShorter, MostCandidates)
            .Order()
            .Select(right => new MatchedPair(left, right, Score(left, right)));

    // How many records of one catalogue have the same title: "Editorial" names no single work.
    private static IEnumerable<int> CountNamesakes(IEnumerable<ComparableRecord> catalogue)
    {
        var titles = catalogue.Select(r => r.Title.Letters).ToList();
        var counts = titles.CountBy(t => t, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return titles.Select(t => counts[t]);
    }

    // Only where both catalogues repeat a title is it common: within one catalogue, and in one of two, repetitions may be what is looked
    // for.
    private double Score(int left, int right) =>
        RecordScorer.Score(
            RecordAgreement.Of(_records[left], _records[right], _index.Weight),
            Math.Min(_records[left].Title.ContentCount, _records[right].Title.ContentCount),
            _isOneCatalogue ? 1 : Math.Min(_namesakes[left], _namesakes[right])
        );
}
