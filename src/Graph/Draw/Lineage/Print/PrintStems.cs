using System.Collections.Immutable;

namespace Graph.Draw.Lineage.Print;

/// <summary>From which row to which a stem runs, and at which place from the left.</summary>
internal sealed class PrintStems
{
    private readonly SortedDictionary<string, (int First, int Last)> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    private PrintStems() { }

    /// <summary>Keys of the models with a stem, sorted.</summary>
    public IEnumerable<string> Keys => _rows.Keys;

    /// <summary>The stems of a cluster's rows.</summary>
    public static PrintStems Of(ImmutableArray<PrintRow> rows)
    {
        var stems = new PrintStems();
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var stem in rows[i].Bases.Select(b => b[0].To).Concat(rows[i].HasStem ? [rows[i].Nodes[0].Key] : []))
            {
                var (first, last) = stems._rows.GetValueOrDefault(stem, (i, i));
                stems._rows[stem] = (Math.Min(first, i), Math.Max(last, i));
            }
        }

        // A stem that begins above its own box goes left of one that begins at its box in the same row, which reaches to the right.
        var own = rows.Select((row, i) => (row, i))
            .Where(r => r.row.HasStem)
            .ToDictionary(r => r.row.Nodes[0].Key, r => r.i, StringComparer.Ordinal);
        var inOrder = stems
            ._rows.OrderBy(s => s.Value.First)
            .ThenBy(s => own[s.Key] == s.Value.First)
            .ThenBy(s => s.Key, StringComparer.Ordinal);
        foreach (var (key, (first, _)) in inOrder)
        {
            stems._places[key] = stems.Open(first) + 1;
        }

        return stems;
    }

    /// <summary>The place of a stem, from 0.</summary>
    public int Place(string key) => _places[key];

    /// <summary>The first row of a stem.</summary>
    public int First(string key) => _rows[key].First;

    /// <summary>The rightmost place of those that run through a row or begin or end in it; -1 where there are none.</summary>
    public int Open(int row) =>
        _places.Where(p => _rows[p.Key] is var r && r.First <= row && row <= r.Last).Select(p => p.Value).DefaultIfEmpty(-1).Max();
}
