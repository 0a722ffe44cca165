using Graph.Knowledge.Curated;
using Graph.Model;

namespace Graph.Relate;

/// <summary>Refuses curated facts that break the physics of lineage: nothing builds on itself, on what came later, or in a
/// circle.</summary>
/// <param name="lineage">What builds on what already, by keys.</param>
/// <param name="yearOf">The year in which an entity came, or null.</param>
/// <param name="problems">Where refusals go.</param>
internal sealed class CuratedPhysics(
    IEnumerable<(string From, string To)> lineage,
    Func<string, int?> yearOf,
    CuratedContradictions problems
)
{
    private readonly Dictionary<string, HashSet<string>> _bases = lineage
        .GroupBy(e => e.From, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(e => e.To).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether a fact may hold beside those that were allowed before; where not, it is said why.</summary>
    public bool Allows(CuratedSubject subject, CuratedFact fact, string to)
    {
        if (fact.Type != RelationTypes.BuildsOn)
        {
            return true;
        }

        var from = subject.ModelKey ?? subject.Paper!;
        if (from == to)
        {
            problems.Itself(subject.Work, fact.To);
            return false;
        }

        if (yearOf(from) is { } year && yearOf(to) is { } later && later > year)
        {
            problems.Later(subject.Work, fact.To, year, later);
            return false;
        }

        if (Reaches(to, from))
        {
            problems.Circle(subject.Work, fact.To);
            return false;
        }

        (_bases.TryGetValue(from, out var bases) ? bases : _bases[from] = new(StringComparer.Ordinal)).Add(to);
        return true;
    }

    private bool Reaches(string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var at))
        {
            if (at == to)
            {
                return true;
            }

            if (seen.Add(at) && _bases.TryGetValue(at, out var further))
            {
                foreach (var next in further)
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}
