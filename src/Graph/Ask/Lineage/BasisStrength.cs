using Graph.Model;

namespace Graph.Ask.Lineage;

/// <summary>Which ground is the stronger one: stated before derived before curated before imported.</summary>
/// <remarks>The order says how near a fact stands to the lists, not how true it is.</remarks>
internal static class BasisStrength
{
    /// <summary>The ground of what follows from two facts together.</summary>
    public static Basis Weaker(Basis left, Basis right) => left > right ? left : right;

    /// <summary>The ground of what two facts each say.</summary>
    public static Basis Stronger(Basis left, Basis right) => left < right ? left : right;
}
