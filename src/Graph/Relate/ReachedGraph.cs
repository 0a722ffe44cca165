using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Relate;

/// <summary>Leaves out of the graph what nothing reaches: a task, modality, venue or topic that no relation of an entry ends at and that is
/// no ancestor of one that is reached, and a list without entries.</summary>
internal static class ReachedGraph
{
    private static readonly ImmutableArray<string> Hierarchies =
    [
        RelationTypes.SubtaskOf,
        RelationTypes.SubtypeOf,
        RelationTypes.SubtopicOf,
        RelationTypes.About,
    ];

    private static readonly ImmutableArray<string> Reachable = [Labels.Task, Labels.Modality, Labels.Venue, Labels.Topic];

    /// <summary>The graph of what is reached.</summary>
    public static KnowledgeGraph Of(IEnumerable<Entity> entities, IEnumerable<Relation> relations)
    {
        ImmutableArray<Relation> all = [.. relations];
        var parents = all.Where(IsHierarchy).ToLookup(r => r.From, r => r.To, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(all.Where(r => !IsHierarchy(r)).SelectMany(r => new[] { r.From, r.To }));
        while (open.TryPop(out var key))
        {
            if (reached.Add(key))
            {
                parents[key].ToList().ForEach(open.Push);
            }
        }

        ImmutableArray<Entity> kept = [.. entities.Where(e => reached.Contains(e.Key) || !(Reachable.Any(e.Is) || IsEmptyList(e)))];
        var keys = kept.Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        return KnowledgeGraph.Create(kept, all.Where(r => keys.Contains(r.From) && keys.Contains(r.To)));
    }

    private static bool IsHierarchy(Relation relation) => Hierarchies.Contains(relation.Type, StringComparer.Ordinal);

    private static bool IsEmptyList(Entity entity) => entity.Is(Labels.List) && entity.Properties.Whole("entries") is null or 0;
}
