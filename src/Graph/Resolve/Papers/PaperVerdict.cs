using System.Collections.Immutable;

namespace Graph.Resolve.Papers;

/// <summary>Whether two mentions are one paper, and why.</summary>
/// <param name="Reasons">All that was found, for and against.</param>
internal readonly record struct PaperVerdict(ImmutableArray<PaperReason> Reasons)
{
    /// <summary>The sum of all reasons, in log-odds.</summary>
    public double LogOdds => Reasons.Sum(r => r.Weight);

    /// <summary>How sure we are, from 0 to 1: the logistic function of the sum, to four digits.</summary>
    public double Score => Math.Round(1 / (1 + Math.Exp(-LogOdds)), 4);

    /// <summary>Whether more speaks for than against.</summary>
    public bool IsSame => LogOdds > 0;

    /// <summary>The rule that says most for it.</summary>
    public string Rule => Reasons.MaxBy(r => r.Weight).Rule;
}
