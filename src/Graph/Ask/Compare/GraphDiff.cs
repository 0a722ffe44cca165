using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Ask.Compare;

/// <summary>What came, went or changed from one graph to another.</summary>
/// <param name="Entities">Changes of entities, sorted by key.</param>
/// <param name="Relations">Changes of relations, sorted by id.</param>
/// <param name="Moved">How many relations say the same as before from other lines: a list that grew at its top moves all below.</param>
public sealed record GraphDiff(ImmutableArray<EntityChange> Entities, ImmutableArray<RelationChange> Relations, int Moved)
{
    /// <summary>Whether the two graphs say the same.</summary>
    public bool IsEmpty => Entities.IsEmpty && Relations.IsEmpty;

    /// <summary>Compares two graphs by keys and ids.</summary>
    public static GraphDiff Between(KnowledgeGraph before, KnowledgeGraph after)
    {
        var relations = Pairs(before.Relations, after.Relations, r => r.Id)
            .Select(p => new RelationChange(p.Key, p.Before, p.After))
            .ToLookup(c => c.OnlyMoved);
        return new GraphDiff(
            [.. Pairs(before.Entities, after.Entities, e => e.Key).Select(p => new EntityChange(p.Key, p.Before, p.After))],
            [.. relations[false]],
            relations[true].Count()
        );
    }

    private static IEnumerable<(string Key, T? Before, T? After)> Pairs<T>(
        ImmutableArray<T> before,
        ImmutableArray<T> after,
        Func<T, string> key
    )
        where T : class, IEquatable<T>
    {
        var old = before.ToDictionary(key, StringComparer.Ordinal);
        var now = after.ToDictionary(key, StringComparer.Ordinal);
        var pairs =
            from k in old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            let pair = (Key: k, Before: old.GetValueOrDefault(k), After: now.GetValueOrDefault(k))
            where !Equals(pair.Before, pair.After)
            select pair;
        return pairs;
    }
}
