using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>What we believe: entities and relations, immutable. Everything left of it builds, everything right of it reads.</summary>
public sealed class KnowledgeGraph
{
    private readonly Dictionary<string, Entity> _byKey;
    private readonly Lazy<ILookup<string, Relation>> _outgoing;
    private readonly Lazy<ILookup<string, Relation>> _incoming;

    private KnowledgeGraph(ImmutableArray<Entity> entities, ImmutableArray<Relation> relations)
    {
        Entities = entities;
        Relations = relations;
        _byKey = entities.ToDictionary(e => e.Key, StringComparer.Ordinal);
        _outgoing = new(() => relations.ToLookup(r => r.From, StringComparer.Ordinal));
        _incoming = new(() => relations.ToLookup(r => r.To, StringComparer.Ordinal));
    }

    /// <summary>All entities, sorted by key (code points).</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>All relations, sorted by id (code points).</summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>Puts entities and relations, in any order, together.</summary>
    /// <exception cref="ArgumentException">Two entities share a key, two relations an id, or an end does not exist: a defect of
    /// the program or of the file that it was read from.</exception>
    public static KnowledgeGraph Create(IEnumerable<Entity> entities, IEnumerable<Relation> relations)
    {
        ImmutableArray<Entity> sortedEntities = [.. entities.OrderBy(e => e.Key, StringComparer.Ordinal)];
        ImmutableArray<Relation> sortedRelations =
        [
            .. relations.Select(r => (r.Id, r)).OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => p.r),
        ];
        RefuseTwins(sortedEntities, (a, b) => a.Key == b.Key, e => e.Key, "entities");
        RefuseTwins(sortedRelations, IsSameFact, r => r.Id, "relations");
        var graph = new KnowledgeGraph(sortedEntities, sortedRelations);
        foreach (var relation in sortedRelations)
        {
            graph.RefuseLooseEnd(relation, relation.From);
            graph.RefuseLooseEnd(relation, relation.To);
        }

        return graph;
    }

    /// <summary>The entity with a key, or null where there is none.</summary>
    public Entity? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Relations that start at an entity, sorted by id; empty for an unknown key.</summary>
    public IEnumerable<Relation> From(string key) => _outgoing.Value[key];

    /// <summary>Relations that end at an entity, sorted by id; empty for an unknown key.</summary>
    public IEnumerable<Relation> To(string key) => _incoming.Value[key];

    private void RefuseLooseEnd(Relation relation, string key)
    {
        if (!_byKey.ContainsKey(key))
        {
            throw new ArgumentException($"Relation '{relation.Id}' has an end '{key}' that is no entity.");
        }
    }

    private static bool IsSameFact(Relation left, Relation right) =>
        left.From == right.From && left.To == right.To && left.Type == right.Type;

    private static void RefuseTwins<T>(ImmutableArray<T> sorted, Func<T, T, bool> isSame, Func<T, string> key, string what)
    {
        for (var i = 1; i < sorted.Length; i++)
        {
            if (isSame(sorted[i - 1], sorted[i]))
            {
                throw new ArgumentException($"Two {what} share the key '{key(sorted[i])}'.");
            }
        }
    }
}
