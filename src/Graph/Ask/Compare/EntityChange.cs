using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Ask.Compare;

/// <summary>An entity that came, went or changed.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Before">As it was; null where it came.</param>
/// <param name="After">As it is; null where it went.</param>
public sealed record EntityChange(string Key, Entity? Before, Entity? After)
{
    /// <summary>What happened to it.</summary>
    public ChangeKind Kind => ChangeKinds.Of(Before, After);

    /// <summary>Names of the properties that differ, sorted; <c>name</c> and <c>labels</c> among them. Empty for what came or
    /// went.</summary>
    public ImmutableArray<string> Properties =>
        Before is null || After is null
            ? []
            :
            [
                .. PropertyMaps
                    .Differences(Before.Properties, After.Properties)
                    .Concat(Before.Name == After.Name ? [] : ["name"])
                    .Concat(Before.Labels.SequenceEqual(After.Labels, StringComparer.Ordinal) ? [] : ["labels"])
                    .Order(StringComparer.Ordinal),
            ];
}
