using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Relate;

/// <summary>All claims of one relation.</summary>
internal sealed class GatheredClaim(string type, NodeRef from, NodeRef to)
{
    private static readonly string[] Covered = ["sections", "titles", "venues", "links"];
    private static readonly string[] Results = ["tasks", "metrics", "values"];

    private readonly SortedDictionary<Evidence, PropertyMap> _evidence = [];

    /// <summary>The relation's type.</summary>
    public string Type => type;

    /// <summary>Where it starts.</summary>
    public NodeRef From => from;

    /// <summary>Where it ends.</summary>
    public NodeRef To => to;

    /// <summary>The confidence of its best rule.</summary>
    public double Confidence { get; private set; }

    /// <summary>Its evidence, sorted.</summary>
    public IEnumerable<Evidence> Evidence => _evidence.Keys;

    /// <summary>Adds a claim.</summary>
    public void Add(Claim claim, double confidence)
    {
        _evidence.TryAdd(claim.Evidence, claim.Properties);
        Confidence = Math.Max(Confidence, confidence);
    }

    /// <summary>The relation between two entities.</summary>
    public Relation ToRelation(string fromKey, string toKey) => Relation.Of(type, fromKey, toKey, Confidence, _evidence.Keys, Properties());

    // COVERS and results carry lists parallel to the evidence; of the others the first piece that says something counts.
    private PropertyMap Properties() =>
        type switch
        {
            RelationTypes.Covers => Parallel(Covered).With("years", _evidence.Values.Select(p => p.Whole("years") ?? 0).ToImmutableArray()),
            RelationTypes.EvaluatesOn => _evidence.Values.All(p => p.Count == 0) ? PropertyMap.Empty : Parallel(Results),
            _ => _evidence.Values.SelectMany(p => p).Reverse().Aggregate(PropertyMap.Empty, (map, p) => map.With(p.Key, p.Value)),
        };

    private PropertyMap Parallel(string[] names) =>
        names.Aggregate(
            PropertyMap.Empty,
            (map, name) => map.With(name, _evidence.Values.Select(p => p.Text(name) ?? "").ToImmutableArray())
        );
}
