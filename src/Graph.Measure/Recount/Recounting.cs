using System.Collections.Immutable;
using Graph.Knowledge.Confidences;

namespace Graph.Measure.Recount;

/// <summary>Counts judged claims into the rows of <c>seeds/confidence.yaml</c>.</summary>
internal static class Recounting
{
    /// <summary>The rows that people counted as they are, and those of the sources as they are now; sorted.</summary>
    /// <param name="sources">Where judged claims come from.</param>
    /// <param name="before">The rows as they were: one whose counts are the same keeps its commit.</param>
    /// <param name="commit">The commit at which the rest was counted.</param>
    public static ImmutableArray<RuleCount> Count(IEnumerable<ICaseSource> sources, RuleConfidences before, string commit)
    {
        var counted =
            from source in sources
            from row in source.Cases().GroupBy(c => (c.Rule, c.Kind, c.Basis, c.Field))
            select new RuleCount(
                [row.Key.Rule],
                row.Key.Kind,
                row.Key.Basis,
                row.Key.Field,
                row.Count(c => c.IsRight),
                row.Count(c => !c.IsRight),
                null,
                source.Name,
                commit
            );
        return
        [
            .. before
                .Rows.Where(r => !r.IsRecounted)
                .Concat(counted.Select(row => before.Rows.FirstOrDefault(b => IsSame(b, row)) ?? row))
                .OrderBy(r => r.Rules[0], StringComparer.Ordinal)
                .ThenBy(r => r.Kind)
                .ThenBy(r => r.On, StringComparer.Ordinal)
                .ThenBy(r => r.Field, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether two rows say the same, at whatever commit.</summary>
    public static bool IsSame(RuleCount one, RuleCount other) =>
        one.IsRecounted == other.IsRecounted
        && one.Rules.SequenceEqual(other.Rules)
        && (one.Kind, one.Basis, one.Field, one.Right, one.Wrong, one.On)
            == (other.Kind, other.Basis, other.Field, other.Right, other.Wrong, other.On);
}
