using Graph.Model;

namespace Graph.Relate.Gaps;

/// <summary>The papers of a graph by their identifiers and keys.</summary>
internal sealed class PaperBook
{
    // Identifiers are compared without case: DOIs do not tell it apart.
    private readonly Dictionary<string, string> _keys = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gathers the papers.</summary>
    public PaperBook(KnowledgeGraph graph)
    {
        foreach (var paper in graph.Entities.Where(e => e.Is(Labels.Paper)))
        {
            _keys.TryAdd(paper.Key, paper.Key);
            foreach (var id in paper.Properties.Texts("ids"))
            {
                _keys.TryAdd(id, paper.Key);
            }
        }
    }

    /// <summary>The key of the paper with one of these identifiers; null where none has one.</summary>
    public string? Find(IEnumerable<string> ids) => ids.Select(i => _keys.GetValueOrDefault(i)).FirstOrDefault(k => k is not null);

    /// <summary>Learns what a service calls a paper.</summary>
    public void Learn(string id, string key) => _keys.TryAdd(id, key);
}
