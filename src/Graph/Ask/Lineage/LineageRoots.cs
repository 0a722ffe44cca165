using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Ask.Lineage;

/// <summary>Turns the names that a person gives into the nodes that a lineage starts from.</summary>
public static class LineageRoots
{
    /// <summary>Keys of the models of that name; for a paper's title, of the one model that it introduces, else of its models and
    /// the paper itself, where facts that name none of them start; null where nobody bears the name.</summary>
    public static ImmutableArray<string>? Find(KnowledgeGraph graph, string name)
    {
        if (LineageNames.Of(graph, Labels.Model).Find(name) is { } model)
        {
            return [model.Key];
        }

        if (LineageNames.Of(graph, Labels.Paper).Find(name) is not { } paper)
        {
            return null;
        }

        var introduced = LineageFacts.Introductions(graph, paper.Key).Select(r => r.To).ToImmutableArray();
        return introduced.Length == 1 ? introduced : [.. introduced, paper.Key];
    }
}
