using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Relate;

/// <summary>Model-to-model lineage: a paper that introduces one model and builds on another makes the one build on the other.</summary>
internal static class ModelLineage
{
    private const string Rule = "lineage-of-paper";
    private const double Confidence = 0.955;

    /// <summary>The relations that follow and are not among those given.</summary>
    public static IEnumerable<Relation> Of(IReadOnlyCollection<Relation> relations)
    {
        var introduced = relations
            .Where(r => r.Type == RelationTypes.Introduces && r.To.StartsWith("model:", StringComparison.Ordinal))
            .ToLookup(r => r.From, StringComparer.Ordinal);
        var known = relations.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from built in relations
            where built.Type == RelationTypes.BuildsOn && built.From.StartsWith("paper:", StringComparison.Ordinal)
            from model in introduced[built.From].Select(r => r.To).Distinct(StringComparer.Ordinal)
            where model != built.To
            group built by (model, built.To) into facts
            let relation = Join(facts.Key.model, facts.Key.To, [.. facts])
            where !known.Contains(relation.Id)
            select relation,
        ];
    }

    private static Relation Join(string model, string on, ImmutableArray<Relation> facts)
    {
        ImmutableArray<Evidence> evidence = [.. facts.SelectMany(f => f.Evidence).Select(e => e with { Rule = Rule }).Distinct().Order()];
        var support = evidence.Select(e => e.Source).Distinct(StringComparer.Ordinal).Count();
        return new Relation(
            RelationTypes.BuildsOn,
            model,
            on,
            Basis.Derived,
            Math.Min(Confidence, facts.Max(f => f.Confidence)),
            support,
            evidence,
            PropertyMap.Empty
        );
    }
}
