using Graph.Graphs;
using Graph.Model;

namespace Graph.Resolve;

/// <summary>What the ledger says of the things at hand, each known by its number.</summary>
internal sealed class Rulings
{
    private readonly List<(int[] Left, int[] Right, LedgerEntry Entry)> _never = [];
    private readonly Dictionary<(int, int), string> _samePairs = [];

    private Rulings() { }

    /// <summary>The rulings of nobody.</summary>
    public static Rulings None { get; } = new();

    /// <summary>Whether nothing is said of anything at hand.</summary>
    public bool IsEmpty => Same.Count == 0 && _never.Count == 0;

    /// <summary>Pairs that are one, with the reason.</summary>
    public List<(int Left, int Right, string Reason)> Same { get; } = [];

    /// <summary>References that match nothing.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Finds what decisions speak of.</summary>
    /// <param name="file">The ledger's name, for diagnostics.</param>
    /// <param name="entries">The decisions on things of this kind.</param>
    /// <param name="find">The numbers of the things that a reference of a decision means; empty for none.</param>
    public static Rulings Of(string file, IEnumerable<LedgerEntry> entries, Func<LedgerEntry, string, IEnumerable<int>> find)
    {
        var rulings = new Rulings();
        foreach (var entry in entries)
        {
            var groups = entry.References.Select(r => (Reference: r, Things: find(entry, r).ToArray())).ToList();
            foreach (var (reference, _) in groups.Where(g => g.Things.Length == 0))
            {
                rulings.Diagnostics.Add(Unmatched(file, entry, reference));
            }

            rulings.Add(entry, [.. groups.Select(g => g.Things).Where(t => t.Length > 0)]);
        }

        return rulings;
    }

    /// <summary>The problem that a reference matches nothing.</summary>
    public static Diagnostic Unmatched(string file, LedgerEntry entry, string reference) =>
        new(
            file,
            entry.Line,
            0,
            "G210",
            Severity.Error,
            $"'{reference}' matches no mention; the entry says nothing. Correct it or take it out."
        );

    /// <summary>Whether the ledger says that two things are one.</summary>
    public bool IsSame(int left, int right) => WhySame(left, right) is not null;

    /// <summary>Why two things are one, as the ledger says; null where it does not say so.</summary>
    public string? WhySame(int left, int right) => _samePairs.GetValueOrDefault((Math.Min(left, right), Math.Max(left, right)));

    /// <summary>Whether joining the sets of two things would put together what the ledger keeps apart.</summary>
    public bool AreKeptApart(DisjointSets sets, int left, int right)
    {
        var (a, b) = (sets.Find(left), sets.Find(right));
        return _never.Exists(n => (Meets(n.Left, a) && Meets(n.Right, b)) || (Meets(n.Left, b) && Meets(n.Right, a)));

        bool Meets(int[] things, int set) => Array.Exists(things, t => sets.Find(t) == set);
    }

    /// <summary>Decisions that other decisions contradict: what shall never be one was joined by a <c>same</c>.</summary>
    public IEnumerable<Diagnostic> Contradictions(string file, DisjointSets sets) =>
        _never
            .Where(n => n.Left.Any(l => n.Right.Any(r => sets.AreJoined(l, r))))
            .Select(n => n.Entry)
            .Distinct()
            .Select(e => new Diagnostic(
                file,
                e.Line,
                0,
                "G211",
                Severity.Error,
                $"'{e.References[0]}' and '{e.References[1]}' shall never be one, but a decision under 'same' "
                    + "joins them; that one is followed. Take one of the two out."
            ));

    private void Add(LedgerEntry entry, List<int[]> groups)
    {
        for (var i = 1; i < groups.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!entry.Same)
                {
                    _never.Add((groups[j], groups[i], entry));
                }
            }
        }

        if (entry.Same)
        {
            AddSame([.. groups.SelectMany(g => g).Distinct().Order()], entry.Reason);
        }
    }

    private void AddSame(int[] things, string reason)
    {
        for (var i = 1; i < things.Length; i++)
        {
            Same.Add((things[0], things[i], reason));
            for (var j = 0; j < i; j++)
            {
                _samePairs.TryAdd((things[j], things[i]), reason);
            }
        }
    }
}
