using System.Collections.Immutable;

namespace Graph.Ask.Lineage;

/// <summary>A model of a lineage, or a paper that introduces no named model and stands for itself.</summary>
/// <param name="Key">The entity's key.</param>
/// <param name="Name">What a person reads.</param>
/// <param name="Year">The year in which it came, or null where none is known.</param>
/// <param name="Labels">The entity's labels.</param>
/// <param name="OnTheWay">Whether it is here only because it leads to what was asked for.</param>
public sealed record LineageNode(string Key, string Name, int? Year, ImmutableArray<string> Labels, bool OnTheWay = false)
{
    /// <summary>Whether it is a paper that stands for itself.</summary>
    public bool IsPaper => Labels.Contains(Model.Labels.Paper, StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Equals(LineageNode? other) =>
        other is not null
        && Key == other.Key
        && Name == other.Name
        && Year == other.Year
        && OnTheWay == other.OnTheWay
        && Labels.SequenceEqual(other.Labels, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);
}
