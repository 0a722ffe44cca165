using System.Collections.Immutable;
using Graph.Knowledge.Confidences;
using Graph.Measure.Judging;

namespace Graph.Measure.Recount;

/// <summary>Whether claims are right as often as their confidence says: judged claims in bins of what was stated.</summary>
internal static class Reliability
{
    private static readonly ImmutableArray<double> Bounds = [0, 0.8, 0.9, 0.95, 0.98, 1];

    /// <summary>A bin for each range of confidence that has a case, the least sure first.</summary>
    public static ImmutableArray<ReliabilityBin> Of(IEnumerable<JudgedCase> cases, RuleConfidences confidences)
    {
        var stated = cases.Select(c => (Stated: confidences.Of(c.Rule, c.Kind, c.Basis, c.Field), c.IsRight)).ToList();
        return
        [
            .. from i in Enumerable.Range(0, Bounds.Length - 1)
            let inside = stated.FindAll(c => c.Stated > Bounds[i] && c.Stated <= Bounds[i + 1])
            where inside.Count > 0
            select new ReliabilityBin(
                Bounds[i],
                Bounds[i + 1],
                inside.Count,
                inside.Average(c => c.Stated),
                (double)inside.Count(c => c.IsRight) / inside.Count
            ),
        ];
    }
}
