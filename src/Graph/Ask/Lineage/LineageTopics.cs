using Graph.Model;

namespace Graph.Ask.Lineage;

/// <summary>Which nodes of a lineage work on a task or in a modality: by their own relations or by those of the papers that introduce
/// them.</summary>
internal static class LineageTopics
{
    /// <summary>Keys of models and papers on a task or one of its subtasks.</summary>
    public static HashSet<string> OnTask(KnowledgeGraph graph, string task) =>
        On(graph, Narrower(graph, task, RelationTypes.SubtaskOf), RelationTypes.Addresses);

    /// <summary>Keys of models and papers in a modality or one of its subtypes.</summary>
    public static HashSet<string> InModality(KnowledgeGraph graph, string modality) =>
        On(graph, Narrower(graph, modality, RelationTypes.SubtypeOf), RelationTypes.InModality);

    private static HashSet<string> Narrower(KnowledgeGraph graph, string topic, string partOf)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { topic };
        var open = new Stack<string>(found);
        while (open.TryPop(out var wider))
        {
            foreach (var part in graph.To(wider).Where(r => r.Type == partOf && found.Add(r.From)))
            {
                open.Push(part.From);
            }
        }

        return found;
    }

    private static HashSet<string> On(KnowledgeGraph graph, HashSet<string> topics, string type)
    {
        var direct = topics.SelectMany(graph.To).Where(r => r.Type == type).Select(r => r.From).ToHashSet(StringComparer.Ordinal);
        var introduced = direct.SelectMany(key => LineageFacts.Introductions(graph, key)).Select(r => r.To);
        direct.UnionWith(introduced.ToList());
        return direct;
    }
}
