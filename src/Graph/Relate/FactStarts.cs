using Graph.Model;

namespace Graph.Relate;

/// <summary>Where the facts of a work start (contract 2): at the model that the words name as their subject, else at the one model that the
/// paper introduces, else at the paper; the same fact never at both.</summary>
internal static class FactStarts
{
    /// <summary>The relations with the facts of papers moved to the models that they are about, in no order.</summary>
    /// <remarks>A paper that would build on its own model gives a model that builds on itself: <see cref="MarkedLineage"/> says so and
    /// leaves it out. A paper that assesses its own model keeps that fact.</remarks>
    public static IEnumerable<Relation> Move(IReadOnlyCollection<Relation> relations)
    {
        var models = relations
            .Where(r => r.Type == RelationTypes.Introduces && r.To.StartsWith("model:", StringComparison.Ordinal))
            .Select(r => (r.From, r.To))
            .Distinct()
            .ToLookup(r => r.From, r => r.To, StringComparer.Ordinal);
        var present = relations.Where(r => RelationTypes.OfModels.Contains(r.Type)).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        // Most relations are not facts of models and stand alone; only the others are looked at twice.
        var (alone, others) = Parted(relations);
        return
        [
            .. alone,
            .. others
                .SelectMany(relation => Starts(relation, models, present).Select(from => relation with { From = from }))
                .GroupBy(r => r.Id, StringComparer.Ordinal)
                .Select(g => Relation.Join([.. g])),
        ];
    }

    private static (List<Relation> Alone, List<Relation> Others) Parted(IReadOnlyCollection<Relation> relations)
    {
        var alone = new List<Relation>(relations.Count);
        var others = new List<Relation>();
        foreach (var relation in relations)
        {
            var isNamed = IsNamed(relation.From) || IsNamed(relation.To);
            (isNamed || RelationTypes.OfModels.Contains(relation.Type) ? others : alone).Add(relation);
        }

        return (alone, others);
    }

    // Several spellings of a name may have made several relations of one fact.
    private static bool IsNamed(string key) =>
        key.StartsWith("model:", StringComparison.Ordinal) || key.StartsWith("dataset:", StringComparison.Ordinal);

    private static IReadOnlyList<string> Starts(Relation relation, ILookup<string, string> models, HashSet<string> present)
    {
        if (!RelationTypes.OfModels.Contains(relation.Type) || !models.Contains(relation.From))
        {
            return [relation.From];
        }

        string[] own = [.. models[relation.From]];
        string[] saying = [.. own.Where(model => present.Contains((relation with { From = model }).Id))];
        return saying.Length > 0 ? saying
            : own is [var only] && (only != relation.To || relation.Type == RelationTypes.BuildsOn) ? [only]
            : [relation.From];
    }
}
