using System.Collections.Immutable;
using Graph.Measure.Gold;
using Graph.Model;

namespace Graph.Measure.Judging;

/// <summary>Reads out of a graph what it says of each annotated entry.</summary>
internal sealed class GraphClaimReader(GoldSet gold)
{
    /// <summary>The types that are annotated.</summary>
    public static ImmutableArray<string> Types { get; } =
    [
        RelationTypes.Addresses,
        RelationTypes.BuildsOn,
        RelationTypes.Evaluates,
        RelationTypes.EvaluatesOn,
        RelationTypes.InModality,
        RelationTypes.Introduces,
        RelationTypes.TrainedOn,
    ];

    /// <summary>The claims of each annotated entry that has any.</summary>
    public ILookup<(string Source, int Line), GraphClaim> Read(KnowledgeGraph graph) =>
        (
            from relation in graph.Relations
            where Types.Contains(relation.Type, StringComparer.Ordinal)
            from evidence in relation.Evidence
            let line = gold.EntryAt(evidence.Source, evidence.Entry)
            where line is not null
            group (relation, evidence) by (Entry: (evidence.Source, line.Value), relation.Type, relation.From, relation.To) into found
            select (found.Key.Entry, Claim: ClaimOf(graph, found))
        ).ToLookup(c => c.Entry, c => c.Claim);

    private static string KindOf(Entity entity) =>
        entity.Is(Labels.Model) ? "model"
        : entity.Is(Labels.Dataset) ? "dataset"
        : entity.Is(Labels.Task) ? "task"
        : entity.Is(Labels.Modality) ? "modality"
        : "paper";

    private GraphClaim ClaimOf(KnowledgeGraph graph, IEnumerable<(Relation Relation, Evidence Evidence)> found)
    {
        var relation = found.First().Relation;
        var (from, to) = (graph.Find(relation.From)!, graph.Find(relation.To)!);
        var (fromKind, toKind) = (KindOf(from), KindOf(to));
        return new GraphClaim(
            relation.Type,
            NamesOf(toKind, to),
            toKind,
            NamesOf(toKind, to).Any(n => gold.Vocabulary.Knows(toKind, n)),
            fromKind,
            fromKind == "paper" ? [] : NamesOf(fromKind, from),
            [.. found.Select(f => (f.Evidence.Rule, f.Evidence.Kind, f.Evidence.Basis))]
        );
    }

    // An alias helps only where the gold does not know the name itself.
    private ImmutableHashSet<string> NamesOf(string kind, Entity entity)
    {
        var known = entity.Properties.Texts("aliases").Prepend(entity.Name).FirstOrDefault(n => gold.Vocabulary.Knows(kind, n));
        return gold.Vocabulary.Canonical(kind, known ?? entity.Name);
    }
}
