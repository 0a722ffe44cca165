using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolve;

namespace Graph.Ask.Explain;

/// <summary>Why an entity is what it is.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Evidence">Where sources speak of it, sorted by source and line, each place once.</param>
/// <param name="Merges">Why mentions became this one entity; empty where there is one mention, or one spelling, alone.</param>
public sealed record Explanation(Entity Entity, ImmutableArray<Evidence> Evidence, ImmutableArray<Merge> Merges)
{
    /// <summary>Collects what graph and merges say of an entity.</summary>
    public static Explanation Of(Entity entity, KnowledgeGraph graph, IEnumerable<Merge> merges)
    {
        // That a list covers it is where it is mentioned: those words come first where a line says more than that.
        var relations = graph.From(entity.Key).Concat(graph.To(entity.Key)).OrderBy(r => r.Type != RelationTypes.Covers);
        return new(
            entity,
            [.. relations.SelectMany(r => r.Evidence).DistinctBy(e => (e.Source, e.Line)).Order()],
            [.. merges.Where(m => m.Key == entity.Key)]
        );
    }
}
