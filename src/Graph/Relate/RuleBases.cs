using Graph.Model;

namespace Graph.Relate;

/// <summary>The ground on which each rule's claims rest, by the rule's name.</summary>
public static class RuleBases
{
    /// <summary>The ground of a rule; stated where no rule of lists has the name, as for those that read prose.</summary>
    public static Basis Of(string rule) => RelationRules.All.FirstOrDefault(r => r.Name == rule)?.Basis ?? Basis.Stated;
}
