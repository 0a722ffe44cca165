using System.Collections.Immutable;
using Graph.Graphs;
using Graph.Model;

namespace Graph.Relate;

/// <summary>Relations that were read from texts, with those marked that break what every lineage obeys. A text may be wrong, and so may a
/// year: whoever reads the graph sees what was said, and that it cannot be.</summary>
/// <param name="Relations">The relations; <c>flaw</c> says what is wrong with one at fault.</param>
/// <param name="Diagnostics">A sentence for each.</param>
internal sealed record MarkedLineage(ImmutableArray<Relation> Relations, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Marks what breaks the physics. Only a model that would build on itself is left out: that is a misreading, no
    /// lineage.</summary>
    /// <param name="relations">All relations.</param>
    /// <param name="yearOf">The year in which an entity came, or null.</param>
    public static MarkedLineage Of(IReadOnlyCollection<Relation> relations, Func<string, int?> yearOf)
    {
        var lineage = relations.Where(r => r.Type == RelationTypes.BuildsOn && r.From != r.To);
        var strongest = LineagePhysics.StrongestFirst(lineage, r => (r.Basis, r.Support, r.Confidence, r.From, r.To));
        var flaws = LineagePhysics.Flaws(strongest.Select(r => (r.From, r.To)), yearOf);
        var marked = ImmutableArray.CreateBuilder<Relation>(relations.Count);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var relation in relations)
        {
            if (relation.Type != RelationTypes.BuildsOn)
            {
                marked.Add(relation);
            }
            else if (relation.From == relation.To)
            {
                diagnostics.Add(At(relation, "G310", $"{relation.From} would build on itself. It is not drawn."));
            }
            else if (!flaws.TryGetValue((relation.From, relation.To), out var flaw))
            {
                marked.Add(relation);
            }
            else
            {
                marked.Add(relation with { Properties = relation.Properties.With(LineageFlaws.Property, flaw.Word()) });
                diagnostics.Add(flaw == LineageFlaw.AgainstTime ? Later(relation, yearOf) : Circle(relation));
            }
        }

        return new MarkedLineage(marked.ToImmutable(), diagnostics.ToImmutable());
    }

    private static Diagnostic Later(Relation relation, Func<string, int?> yearOf) =>
        At(
            relation,
            "G311",
            $"{relation.From} of {yearOf(relation.From)} would build on {relation.To} of {yearOf(relation.To)}. It is drawn and marked."
        );

    private static Diagnostic Circle(Relation relation) =>
        At(relation, "G312", $"{relation.From} would build on {relation.To}, which builds on it. It is drawn and marked.");

    private static Diagnostic At(Relation relation, string code, string message) =>
        new(relation.Evidence[0].Source, relation.Evidence[0].Line, 0, code, Severity.Warning, message);
}
