using Graph.Model;

namespace Graph.Ask.Lineage;

/// <summary>Reads the facts of lineage from a graph: one relation, one edge.</summary>
internal static class LineageFacts
{
    /// <summary>The edges of a graph as far as their evidence is trusted, sorted by both ends.</summary>
    public static IEnumerable<LineageEdge> Read(KnowledgeGraph graph, TrustedEvidence trusted) =>
        from relation in graph.Relations
        where relation.Type == RelationTypes.BuildsOn
        let known = relation.Where(trusted.Includes)
        where known is not null
        orderby known.From, known.To
        select new LineageEdge(known.From, known.To, known.Basis, known.Confidence, known.Support, known.Evidence);

    /// <summary>The models that a paper introduces, sorted by key; empty for one without a named model.</summary>
    public static IEnumerable<Relation> Introductions(KnowledgeGraph graph, string paper) =>
        from relation in graph.From(paper)
        where relation.Type == RelationTypes.Introduces && graph.Find(relation.To)!.Is(Labels.Model)
        orderby relation.To
        select relation;
}
