using Graph.Knowledge.Identifiers;
using Graph.Model;
using Graph.Text;

namespace Graph.Relate.Gaps;

/// <summary>The papers of a graph by their identifiers and keys.</summary>
internal sealed class PaperBook
{
    // Identifiers are compared without case: DOIs do not tell it apart.
    private readonly Dictionary<string, string> _keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, Entity> _byCode;

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

        _byCode = graph
            .Relations.Where(r => r.Type == RelationTypes.HasCode)
            .Select(r => (r.To, Paper: graph.Find(r.From)!))
            .Where(r => r.Paper.Is(Labels.Paper))
            .ToLookup(r => r.To, r => r.Paper, StringComparer.Ordinal);
    }

    /// <summary>The key of the paper that a record speaks of; null where the graph has none.</summary>
    /// <remarks>The paper that a repository asks to be cited by need not be one that links it: the titles must agree.</remarks>
    public string? Find(KeptRecord record) =>
        Find(record.Text.About)
        ?? record
            .Text.About.Select(a => RepositoryAddress.Read(a)?.Key)
            .OfType<string>()
            .SelectMany(code => _byCode[code])
            .FirstOrDefault(p => FoldedText.Of(p.Name) == FoldedText.Of(record.Work.Title))
            ?.Key;

    /// <summary>The key of the paper with one of these identifiers; null where none has one.</summary>
    public string? Find(IEnumerable<string> ids) => ids.Select(i => _keys.GetValueOrDefault(i)).FirstOrDefault(k => k is not null);

    /// <summary>Learns what a service calls a paper.</summary>
    public void Learn(string id, string key) => _keys.TryAdd(id, key);
}
