using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>Something that we believe holds between two entities, with all evidence for it, whatever its ground.</summary>
/// <remarks>One fact is one relation, so that counting relations counts facts; each piece of evidence says its own ground, so that a
/// query can still ask for the ones that it trusts.</remarks>
/// <param name="Type">One of <see cref="RelationTypes"/>.</param>
/// <param name="From">Key of the entity at the start.</param>
/// <param name="To">Key of the entity at the end.</param>
/// <param name="Basis">The strongest basis of its evidence.</param>
/// <param name="Confidence">The measured precision of the best of the rules that found it, in (0, 1].</param>
/// <param name="Support">How many works say it, at least 1: see <see cref="Works"/>.</param>
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
    /// <summary>Unique and made from content: type and ends.</summary>
    public string Id => $"{Type}|{From}|{To}";

    /// <summary>A relation whose basis and support follow from its evidence.</summary>
    /// <param name="type">One of <see cref="RelationTypes"/>.</param>
    /// <param name="from">Key of the entity at the start.</param>
    /// <param name="to">Key of the entity at the end.</param>
    /// <param name="confidence">In (0, 1].</param>
    /// <param name="evidence">In any order, at least one piece; repetitions count once.</param>
    /// <param name="properties">What else is known of the relation.</param>
    public static Relation Of(
        string type,
        string from,
        string to,
        double confidence,
        IReadOnlyList<Evidence> evidence,
        PropertyMap properties
    )
    {
        if (evidence is [var only])
        {
            return new Relation(type, from, to, only.Basis, confidence, 1, [only], properties);
        }

        ImmutableArray<Evidence> sorted = [.. evidence.Distinct().Order()];
        return new Relation(type, from, to, sorted.Min(e => e.Basis), confidence, Works(sorted), sorted, properties);
    }

    /// <summary>How many works say it. A list, a paper's abstract, its README and its card are different works; two services that
    /// give one abstract, or two curated facts that cite one text, are one.</summary>
    public static int Works(IEnumerable<Evidence> evidence)
    {
        var pieces = evidence.ToLookup(e => e.Kind == SourceKind.Abstract);
        return pieces[false].Select(Work).Distinct(StringComparer.Ordinal).Count() + Abstracts(pieces[true]);
    }

    /// <summary>The relation as far as pieces of evidence are trusted; null where nothing of it is left.</summary>
    /// <remarks>Its confidence stays: it is that of the best rule, and a file does not say which rule that was.</remarks>
    public Relation? Where(Func<Evidence, bool> isTrusted)
    {
        ImmutableArray<Evidence> left = [.. Evidence.Where(isTrusted)];
        return left.IsEmpty ? null
            : left.Length == Evidence.Length ? this
            : this with
            {
                Basis = left.Min(e => e.Basis),
                Support = Works(left),
                Evidence = left,
                Properties = ParallelProperties.For([this], left),
            };
    }

    /// <summary>One relation out of several of the same fact: all evidence, the best confidence.</summary>
    /// <param name="twins">At least one; of the same type between the same ends.</param>
    public static Relation Join(IReadOnlyList<Relation> twins)
    {
        if (twins is [var only])
        {
            return only;
        }

        var joined = Of(
            twins[0].Type,
            twins[0].From,
            twins[0].To,
            twins.Max(t => t.Confidence),
            [.. twins.SelectMany(t => t.Evidence)],
            PropertyMap.Empty
        );
        return joined with { Properties = ParallelProperties.For(twins, joined.Evidence) };
    }

    /// <inheritdoc/>
    public bool Equals(Relation? other) =>
        other is not null
        && Id == other.Id
        && Basis == other.Basis
        && Confidence.Equals(other.Confidence)
        && Support == other.Support
        && Evidence.SequenceEqual(other.Evidence)
        && Properties.Equals(other.Properties);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);

    private static string Work(Evidence evidence) =>
        evidence.Kind switch
        {
            SourceKind.Curated when evidence.Citation.Length > 0 => evidence.Citation,
            SourceKind.Record => $"{evidence.Source}#{evidence.Entry}",
            _ => evidence.Source,
        };

    // Two services that have the same words have the same abstract.
    private static int Abstracts(IEnumerable<Evidence> pieces)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var works = 0;
        foreach (var one in pieces.GroupBy(e => (e.Source, e.Entry)))
        {
            works += one.Any(e => words.Contains(e.Quote)) ? 0 : 1;
            words.UnionWith(one.Select(e => e.Quote));
        }

        return works;
    }
}
