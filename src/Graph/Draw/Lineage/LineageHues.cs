using System.Collections.Immutable;
using Graph.Ask.Lineage;
using Graph.Draw.Svg;

namespace Graph.Draw.Lineage;

/// <summary>Which colour a node has, and what the colours mean: one family, one colour; a single family by its branches.</summary>
/// <remarks>The branches are those of the kind (task, modality, or who builds directly on the head) that names most of the
/// nodes. What belongs to none has the last hue, a grey.</remarks>
internal sealed class LineageHues
{
    private const int MostNames = 5;
    private const int FewestNames = 3;
    private const int FewestMembers = 3;

    // Where fewer of the nodes have a branch, the picture would be grey with spots.
    private const double LeastCoverage = 0.4;

    private readonly Dictionary<string, int> _hues = new(StringComparer.Ordinal);

    private bool _isByFamily;

    private LineageHues(ImmutableArray<string> names) => Names = names;

    /// <summary>The hue of what belongs to no named branch.</summary>
    public static int Grey => Theme.HueCount - 1;

    /// <summary>What the hues mean, from the first; empty where there is one family without branches.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The hue of a node.</summary>
    public int this[string key] => _hues.GetValueOrDefault(key, Names.IsEmpty ? 0 : Grey);

    /// <summary>The hues of a lineage that may be folded.</summary>
    /// <param name="lineage">The whole lineage.</param>
    /// <param name="works">What is known of its works.</param>
    /// <param name="folded">The same with its counts; they have the colour of their family.</param>
    public static LineageHues Of(LineageGraph lineage, LineageWorks works, LineageGraph folded)
    {
        var hues = Of(lineage, works);
        if (hues._isByFamily)
        {
            var families = LineageFamilies.Of(folded);
            foreach (var count in folded.Nodes.Where(n => n.Labels.IsEmpty))
            {
                hues._hues[count.Key] = hues[families.Head(count.Key)];
            }
        }

        return hues;
    }

    private static LineageHues Of(LineageGraph lineage, LineageWorks works)
    {
        var families = LineageFamilies.Of(lineage);
        // In a small picture a tenth of it is a family worth a colour, too.
        var largest = Largest(lineage.Nodes.Select(n => (n.Key, Branch: families.Head(n.Key))), Grey, (lineage.Nodes.Length + 9) / 10);
        var names = lineage.Nodes.ToDictionary(n => n.Key, n => n.Name, StringComparer.Ordinal);
        if (largest.Count > 1)
        {
            var byFamily = Assigned(largest.Select(b => (names[b.Name], b.Members)));
            byFamily._isByFamily = true;
            return byFamily;
        }

        var models = lineage.Nodes.Where(n => !n.Labels.IsEmpty && families.MainEdge(n.Key) is not null).ToList();
        var choices = new[]
        {
            ByTopic(models.SelectMany(n => works.Of(n.Key).Tasks.Select(t => (n.Key, t)))),
            ByTopic(models.SelectMany(n => works.Of(n.Key).Modalities.Select(m => (n.Key, m)))),
        };
        var best = choices.MaxBy(c => c.Sum(b => b.Members.Length))!;
        if (best.Count >= FewestNames && best.Sum(b => b.Members.Length) >= LeastCoverage * models.Count)
        {
            return Assigned(best);
        }

        var byHeir = Largest(models.Select(n => (n.Key, Heir(n.Key, families))), MostNames);
        return byHeir.Count >= 2 ? Assigned(byHeir.Select(b => (names[b.Name], b.Members))) : new LineageHues([]);
    }

    // A work on two tasks belongs to the rarer, which says more of it.
    private static List<(string Name, ImmutableArray<string> Members)> ByTopic(IEnumerable<(string Key, string Topic)> topics)
    {
        var all = topics.ToList();
        var rarestFirst = Largest(all, MostNames).AsEnumerable().Reverse().ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. rarestFirst
                .Select(b => (b.Name, Members: b.Members.Where(taken.Add).ToImmutableArray()))
                .Where(b => !b.Members.IsEmpty)
                .Reverse(),
        ];
    }

    private static List<(string Name, ImmutableArray<string> Members)> Largest(
        IEnumerable<(string Key, string Branch)> members,
        int most,
        int enough = int.MaxValue
    ) =>
        [
            .. members
                .GroupBy(m => m.Branch, m => m.Key, StringComparer.Ordinal)
                .Select(g => (Name: g.Key, Members: g.ToImmutableArray()))
                .Where(g => g.Members.Length >= Math.Min(FewestMembers, enough))
                .OrderByDescending(g => g.Members.Length)
                .ThenBy(g => g.Name, StringComparer.Ordinal)
                .Take(most),
        ];

    private static string Heir(string key, LineageFamilies families)
    {
        var head = families.Head(key);
        while (families.MainEdge(key) is { } edge && edge.To != head)
        {
            key = edge.To;
        }

        return key;
    }

    private static LineageHues Assigned(IEnumerable<(string Name, ImmutableArray<string> Members)> branches)
    {
        var all = branches.ToList();
        var hues = new LineageHues([.. all.Select(b => b.Name)]);
        foreach (var (branch, hue) in all.Select((b, i) => (b, i)))
        {
            foreach (var key in branch.Members)
            {
                hues._hues[key] = hue;
            }
        }

        return hues;
    }
}
