using Graph.Model;

namespace Graph.Ask.Lineage;

/// <summary>Reads single facts of lineage from a graph: what its models build on, and what the models of its papers do.</summary>
internal static class LineageFacts
{
    /// <summary>One edge for each fact; the same two ends may come several times.</summary>
    public static IEnumerable<LineageEdge> Read(KnowledgeGraph graph) =>
        from relation in graph.Relations
        where relation.Type == RelationTypes.BuildsOn
        from edge in Edges(graph, relation)
        where edge.From != edge.To
        select edge;

    /// <summary>The models that a paper introduces, with the strongest fact that says so, sorted by key; empty for one without a named
    /// model.</summary>
    public static IEnumerable<Relation> Introductions(KnowledgeGraph graph, string paper) =>
        from relation in graph.From(paper)
        where relation.Type == RelationTypes.Introduces && graph.Find(relation.To)!.Is(Labels.Model)
        group relation by relation.To into sameModel
        orderby sameModel.Key
        select sameModel.MinBy(r => r.Basis);

    private static List<LineageEdge> Edges(KnowledgeGraph graph, Relation buildsOn)
    {
        if (!graph.Find(buildsOn.From)!.Is(Labels.Paper))
        {
            return [Edge(buildsOn.From, buildsOn, buildsOn.Basis, buildsOn.Confidence)];
        }

        var edges = Introductions(graph, buildsOn.From)
            .Select(i => Edge(i.To, buildsOn, BasisStrength.Weaker(i.Basis, buildsOn.Basis), i.Confidence * buildsOn.Confidence))
            .ToList();
        return edges.Count > 0 ? edges : [Edge(buildsOn.From, buildsOn, buildsOn.Basis, buildsOn.Confidence)];
    }

    private static LineageEdge Edge(string from, Relation buildsOn, Basis basis, double confidence) =>
        new(from, buildsOn.To, basis, confidence, buildsOn.Support, buildsOn.Evidence);
}
