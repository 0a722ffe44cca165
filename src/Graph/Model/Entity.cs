using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>Something that we believe exists: a paper, a model, a person.</summary>
/// <param name="Key">Unique and made from content, such as <c>model:clip</c>; the same from build to build.</param>
/// <param name="Labels">One or more of <see cref="Model.Labels"/>, the most telling first (<c>Paper</c>, <c>Survey</c>).</param>
/// <param name="Name">What a person reads.</param>
/// <param name="Properties">What else is known, without key and name.</param>
public sealed record Entity(string Key, ImmutableArray<string> Labels, string Name, PropertyMap Properties)
{
    /// <summary>Whether the entity bears a label.</summary>
    public bool Is(string label) => Labels.Contains(label, StringComparer.Ordinal);

    /// <summary>The year in which it came, or null where none is known.</summary>
    public int? Year => (int?)Properties.Whole("year");

    /// <inheritdoc/>
    public bool Equals(Entity? other) =>
        other is not null
        && Key == other.Key
        && Name == other.Name
        && Labels.SequenceEqual(other.Labels, StringComparer.Ordinal)
        && Properties.Equals(other.Properties);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);
}
