using Graph.Model;

namespace Graph.Ask.Lineage;

/// <summary>Reads the facts of lineage from a graph: one relation, one edge.</summary>
internal static class LineageFacts
{
    /// <summary>The edges of a graph as far as their evidence is trusted, sorted by both ends.</summary>
    public static IEnumerable<LineageEdge> Read(KnowledgeGraph graph, TrustedEvidence trusted) =>
        graph
            .Relations.Where(r => r.Type == RelationTypes.BuildsOn)
            .Select(r => r.Where(trusted.Includes))
            .OfType<Relation>()
            .OrderBy(r => r.From, StringComparer.Ordinal)
            .ThenBy(r => r.To, StringComparer.Ordinal)
            .Select(r => new LineageEdge(r.From, r.To, r.Basis, r.Confidence, r.Support, r.Evidence));

    /// <summary>The models that a paper introduces, sorted by key; empty for one without a named model.</summary>
    public static IEnumerable<Relation> Introductions(KnowledgeGraph graph, string paper) =>
        graph
            .From(paper)
            .Where(r => r.Type == RelationTypes.Introduces && graph.Find(r.To)!.Is(Labels.Model))
            .OrderBy(r => r.To, StringComparer.Ordinal);
}
