using Graph.Model;

namespace Graph.Relate;

/// <summary>Where the facts of a work start (contract 2): at the model that the words name as their subject, else at the one model that the
/// paper introduces, else at the paper; the same fact never at both.</summary>
internal static class FactStarts
{
    /// <summary>The relations with the facts of papers moved to the models that they are about, in the order of their ids.</summary>
    /// <remarks>A paper that would build on its own model gives a model that builds on itself: <see cref="MarkedLineage"/> says so and
    /// leaves it out. A paper that assesses its own model keeps that fact.</remarks>
    public static IEnumerable<Relation> Move(IReadOnlyCollection<Relation> relations)
    {
        var models = relations
            .Where(r => r.Type == RelationTypes.Introduces && r.To.StartsWith("model:", StringComparison.Ordinal))
            .Select(r => (r.From, r.To))
            .Distinct()
            .ToLookup(r => r.From, r => r.To, StringComparer.Ordinal);
        var present = relations.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return relations
            .SelectMany(relation => Starts(relation, models, present).Select(from => relation with { From = from }))
            .GroupBy(r => r.Id, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Relation.Join([.. g]));
    }

    private static IReadOnlyList<string> Starts(Relation relation, ILookup<string, string> models, HashSet<string> present)
    {
        if (!RelationTypes.OfModels.Contains(relation.Type, StringComparer.Ordinal) || !models.Contains(relation.From))
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
