using System.Runtime.InteropServices;

namespace Graph.Resolve.Matching;

/// <summary>An inverted index over titles: finds those that share enough of their rare words.</summary>
/// <remarks>A word weighs the logarithm of how many titles there are for each that holds it (inverse document frequency, Spärck Jones
/// 1972).
/// A title looks only into the postings of its rarest words (prefix filtering, Chaudhuri, Ganti and Kaushik 2006), so that common
/// words cost nothing and the work stays near-linear in the number of titles. One thread asks at a time.</remarks>
public sealed class TitleIndex
{
    // Sums of the same weights in another order differ by less.
    private const double Rounding = 1e-9;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<List<int>> _postings = [];
    private readonly int[][] _titles;
    private readonly double[] _totals;
    private readonly double[] _weights;
    private readonly int[] _seenBy;
    private readonly int[] _askedBy;
    private readonly double[] _gathered;
    private readonly List<int> _sharing = [];

    /// <summary>Indexes titles; each is known by its position.</summary>
    public TitleIndex(IReadOnlyList<TitleWords> titles)
    {
        _titles = new int[titles.Count][];
        for (var i = 0; i < titles.Count; i++)
        {
            _titles[i] = [.. titles[i].Words.Select(Id).Distinct().Order()];
            foreach (var word in _titles[i])
            {
                _postings[word].Add(i);
            }
        }

        _weights = [.. _postings.Select(p => Math.Log(1 + ((double)titles.Count / p.Count)))];
        _seenBy = [.. Enumerable.Repeat(-1, titles.Count)];
        _gathered = new double[titles.Count];
        _askedBy = [.. Enumerable.Repeat(-1, _postings.Count)];
        _totals = [.. _titles.Select(t => t.Sum(w => _weights[w]))];
    }

    /// <summary>The weight of a folded word; that of the rarest for a word which no title has.</summary>
    public double Weight(string word) => _ids.TryGetValue(word, out var id) ? _weights[id] : Math.Log(1 + _titles.Length);

    /// <summary>The titles that may be the same as a given one.</summary>
    /// <param name="title">The position of the title.</param>
    /// <param name="among">The positions that count; the title itself never does.</param>
    /// <param name="least">The least share of words by weight (Dice), from 0 to 1.</param>
    /// <param name="leastOfShorter">Or else the least part of the lighter title that the other holds, from 0 to 1; above 1 where that
    /// does not count.</param>
    /// <param name="many">At most so many are given, those with the largest share; of equals the first.</param>
    public IReadOnlyList<int> Candidates(int title, Range among, double least, double leastOfShorter, int many)
    {
        var (first, count) = among.GetOffsetAndLength(_titles.Length);
        foreach (var word in _titles[title])
        {
            _askedBy[word] = title;
        }

        var found = new List<(double Share, int Position)>();
        foreach (var position in Sharing(title, first, first + count, least, leastOfShorter, out var rest))
        {
            // What they share is at most what the rare words gathered and all that is left: few titles need to be compared word by word.
            var most = _gathered[position] + rest + Rounding;
            if (most >= Needed(title, position, least, leastOfShorter))
            {
                var common = Common(title, position);
                var share = 2 * common / (_totals[title] + _totals[position]);
                if (share >= least || common >= leastOfShorter * Math.Min(_totals[title], _totals[position]))
                {
                    found.Add((share, position));
                }
            }
        }

        return found.Count == 0
            ? []
            : [.. found.OrderByDescending(f => f.Share).ThenBy(f => f.Position).Take(many).Select(f => f.Position)];
    }

    // The titles between two positions that hold one of the rare words, with the weight of those that they hold gathered.
    private List<int> Sharing(int title, int from, int to, double least, double leastOfShorter, out double rest)
    {
        _sharing.Clear();
        rest = _totals[title];
        _seenBy[title] = title;
        _gathered[title] = 0;
        foreach (var word in Prefix(title, least))
        {
            // Who is met at this word first has none of the rarer ones, and shares at most what is left.
            var most = rest + Rounding;
            rest -= _weights[word];
            var postings = CollectionsMarshal.AsSpan(_postings[word]);
            var start = from == 0 ? 0 : postings.BinarySearch(from);
            foreach (var position in postings[(start < 0 ? ~start : start)..])
            {
                if (position >= to)
                {
                    break;
                }

                if (_seenBy[position] == title)
                {
                    _gathered[position] += _weights[word];
                }
                else if (most >= Needed(title, position, least, leastOfShorter))
                {
                    _seenBy[position] = title;
                    _gathered[position] = _weights[word];
                    _sharing.Add(position);
                }
            }
        }

        return _sharing;
    }

    private double Needed(int title, int position, double least, double leastOfShorter) =>
        Math.Min(least * (_totals[title] + _totals[position]) / 2, leastOfShorter * Math.Min(_totals[title], _totals[position]));

    // The weight of the words that another title has in common with the one that is asked about.
    private double Common(int asked, int other)
    {
        var common = 0.0;
        foreach (var word in _titles[other])
        {
            if (_askedBy[word] == asked)
            {
                common += _weights[word];
            }
        }

        return common;
    }

    // The words of which at least one is shared by every title whose share reaches the least. The other title may be shorter, down to the
    // common part: the common part weighs at least least / (2 - least) of this title.
    private IEnumerable<int> Prefix(int title, double least)
    {
        var rest = _totals[title];
        var needed = rest * least / (2 - least);
        int[] words = [.. _titles[title]];
        Array.Sort(words, (a, b) => _weights[a] == _weights[b] ? a.CompareTo(b) : _weights[b].CompareTo(_weights[a]));
        foreach (var word in words)
        {
            if (rest < needed)
            {
                yield break;
            }

            rest -= _weights[word];
            yield return word;
        }
    }

    private int Id(string word)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, word, out var known);
        if (!known)
        {
            id = _postings.Count;
            _postings.Add([]);
        }

        return id;
    }
}
