using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>Something that we believe holds between two entities, on one basis, with its evidence.</summary>
/// <remarks>The same fact on two bases is two relations, so that every query can ask for the class that it trusts.</remarks>
/// <param name="Type">One of <see cref="RelationTypes"/>.</param>
/// <param name="From">Key of the entity at the start.</param>
/// <param name="To">Key of the entity at the end.</param>
/// <param name="Basis">The class of ground.</param>
/// <param name="Confidence">The calibrated precision of the rules that found it, in (0, 1].</param>
/// <param name="Support">How many independent source documents say it, at least 1.</param>
/// <param name="Evidence">Sorted, without repetition, never empty.</param>
/// <param name="Properties">What else is known of the relation, such as the position of an author.</param>
public sealed record Relation(
    string Type,
    string From,
    string To,
    Basis Basis,
    double Confidence,
    int Support,
    ImmutableArray<Evidence> Evidence,
    PropertyMap Properties
)
{
    /// <summary>Unique and made from content: type, ends and basis.</summary>
    public string Id => $"{Type}|{From}|{To}|{Basis.Word()}";

    /// <inheritdoc/>
    public bool Equals(Relation? other) =>
        other is not null
        && Id == other.Id
        && Confidence.Equals(other.Confidence)
        && Support == other.Support
        && Evidence.SequenceEqual(other.Evidence)
        && Properties.Equals(other.Properties);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);
}
