using Graph.Model;

namespace Graph.Relate.Gaps;

/// <summary>Gathers what records add to a graph.</summary>
/// <param name="graph">The graph.</param>
/// <param name="trust">How far records are to be trusted.</param>
internal sealed class AddedFacts(KnowledgeGraph graph, EvidenceTrust trust)
{
    private readonly Dictionary<string, Entity> _changed = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Entity> _nodes = new(StringComparer.Ordinal);
    private readonly List<Relation> _relations = [];

    /// <summary>Puts a node in the place of the one with its key.</summary>
    public void Change(Entity entity) => _changed[entity.Key] = entity;

    /// <summary>Adds a node, unless there is one with its key.</summary>
    public void AddNode(Entity entity)
    {
        if (graph.Find(entity.Key) is null)
        {
            _nodes.TryAdd(entity.Key, entity);
        }
    }

    /// <summary>Adds what a record says.</summary>
    /// <param name="type">The relation's type.</param>
    /// <param name="from">The key at its start.</param>
    /// <param name="to">The key at its end.</param>
    /// <param name="record">The record.</param>
    /// <param name="quote">The words of it that say so, and their line.</param>
    /// <param name="rule">The rule that read them.</param>
    /// <param name="properties">What else is known of the relation.</param>
    public void Add(
        string type,
        string from,
        string to,
        KeptRecord record,
        (int Line, string Quote) quote,
        string rule,
        PropertyMap properties
    )
    {
        var evidence = new Evidence(
            record.Text.Id,
            1,
            quote.Line,
            quote.Quote,
            rule,
            Basis.Imported,
            SourceKind.Record,
            record.Work.Citation ?? (record.Text.Address.Length > 0 ? record.Text.Address : record.Text.Id)
        );
        _relations.Add(Relation.Of(type, from, to, trust.Of(evidence), [evidence], properties));
    }

    /// <summary>The graph with all that was added.</summary>
    /// <param name="venues">The venues that were named; those that a relation reaches are added.</param>
    public KnowledgeGraph Graph(IEnumerable<Entity> venues)
    {
        var ends = _relations.Select(r => r.To).ToHashSet(StringComparer.Ordinal);
        venues.Where(v => ends.Contains(v.Key)).ToList().ForEach(AddNode);
        return KnowledgeGraph.Create(
            graph.Entities.Select(e => _changed.GetValueOrDefault(e.Key, e)).Concat(_nodes.Values),
            graph.Relations.Concat(_relations).GroupBy(r => r.Id, StringComparer.Ordinal).Select(g => Relation.Join([.. g]))
        );
    }
}
