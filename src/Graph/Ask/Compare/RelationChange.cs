using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Ask.Compare;

/// <summary>A relation that came, went or changed, with the evidence that came or went.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">As it was; null where it came.</param>
/// <param name="After">As it is; null where it went.</param>
public sealed record RelationChange(string Id, Relation? Before, Relation? After)
{
    /// <summary>What happened to it.</summary>
    public ChangeKind Kind => ChangeKinds.Of(Before, After);

    /// <summary>Evidence that is new, in order; words that only moved to another line are not new.</summary>
    public ImmutableArray<Evidence> EvidenceCame => [.. EvidenceOf(After).ExceptBy(EvidenceOf(Before).Select(Said), Said)];

    /// <summary>Evidence that is gone, in order; words that only moved to another line are not gone.</summary>
    public ImmutableArray<Evidence> EvidenceWent => [.. EvidenceOf(Before).ExceptBy(EvidenceOf(After).Select(Said), Said)];

    /// <summary>Whether the relation is in both graphs and says the same, and only its lines are others.</summary>
    public bool OnlyMoved => Kind == ChangeKind.Changed && Properties.IsEmpty && EvidenceCame.IsEmpty && EvidenceWent.IsEmpty;

    /// <summary>Names of the further properties that differ, sorted; <c>confidence</c> and <c>support</c> among them.</summary>
    public ImmutableArray<string> Properties =>
        Before is null || After is null
            ? []
            :
            [
                .. PropertyMaps
                    .Differences(Before.Properties, After.Properties)
                    .Concat(Before.Confidence.Equals(After.Confidence) ? [] : ["confidence"])
                    .Concat(Before.Support == After.Support ? [] : ["support"])
                    .Order(StringComparer.Ordinal),
            ];

    private static IEnumerable<Evidence> EvidenceOf(Relation? relation) => relation is null ? [] : relation.Evidence;

    private static (string Source, string Quote, string Rule, string Citation) Said(Evidence e) => (e.Source, e.Quote, e.Rule, e.Citation);
}
