using Graph.Model;

namespace Graph.Graphs;

/// <summary>What every lineage obeys: nothing builds on what came later, and nothing builds on itself, be it over others. Here it is
/// found; who asks decides: what texts say is marked and drawn, what a person asserts is refused.</summary>
internal static class LineagePhysics
{
    /// <summary>What is wrong with the edges at fault; those that are not in the answer hold.</summary>
    /// <param name="strongestFirst">Who builds on what; of a circle the last edge is at fault. An edge against time closes no circle: it is
    /// at fault already.</param>
    /// <param name="yearOf">The year in which something came; null where it is not known, and then time says nothing.</param>
    public static IReadOnlyDictionary<(string From, string To), LineageFlaw> Flaws(
        IEnumerable<(string From, string To)> strongestFirst,
        Func<string, int?> yearOf
    )
    {
        var edges = strongestFirst.ToList();
        var flaws = new Dictionary<(string, string), LineageFlaw>();
        foreach (var edge in edges.Where(e => yearOf(e.From) < yearOf(e.To)))
        {
            flaws[edge] = LineageFlaw.AgainstTime;
        }

        foreach (var edge in AcyclicSubset.CircleClosers(edges.FindAll(e => !flaws.ContainsKey(e))))
        {
            flaws[edge] = LineageFlaw.Circle;
        }

        return flaws;
    }

    /// <summary>The order of strength: the words themselves before what people assert and rules conclude, then more sources, then the surer
    /// rule; then by name, so that it is the same everywhere.</summary>
    public static IOrderedEnumerable<T> StrongestFirst<T>(
        IEnumerable<T> facts,
        Func<T, (Basis Basis, int Support, double Confidence, string From, string To)> of
    ) =>
        facts
            .OrderBy(f => of(f).Basis)
            .ThenByDescending(f => of(f).Support)
            .ThenByDescending(f => of(f).Confidence)
            .ThenBy(f => of(f).From, StringComparer.Ordinal)
            .ThenBy(f => of(f).To, StringComparer.Ordinal);
}
