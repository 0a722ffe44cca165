using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Relate;

/// <summary>All claims of one relation.</summary>
internal sealed class GatheredClaim(string type, NodeRef from, NodeRef to)
{
    /// <summary>Whether two are claims of one relation.</summary>
    public static readonly IEqualityComparer<GatheredClaim> SameFact = EqualityComparer<GatheredClaim>.Create(
        (a, b) => a!.From == b!.From && a.To == b.To && a.Type == b.Type,
        claim => HashCode.Combine(claim.Type, claim.From, claim.To)
    );

    private static readonly string[] Covered = ["sections", "titles", "venues", "venueKeys", "links", "ids"];
    private static readonly string[] Results = ["tasks", "metrics", "values"];

    // Nearly all relations have one piece of evidence: a list of one costs least.
    private readonly List<(Evidence Piece, PropertyMap Properties)> _evidence = new(1);
    private Relation? _drawn;
    private bool _isSorted = true;

    /// <summary>The relation's type.</summary>
    public string Type => type;

    /// <summary>Where it starts.</summary>
    public NodeRef From => from;

    /// <summary>Where it ends.</summary>
    public NodeRef To => to;

    /// <summary>The confidence of its best rule.</summary>
    public double Confidence { get; private set; }

    /// <summary>Its evidence, sorted.</summary>
    public IEnumerable<Evidence> Evidence => Sorted().Select(e => e.Piece);

    /// <summary>Adds a claim.</summary>
    public void Add(Claim claim, double confidence)
    {
        _isSorted = _evidence.Count == 0;
        _evidence.Add((claim.Evidence, claim.Properties));
        _drawn = null;
        Confidence = Math.Max(Confidence, confidence);
    }

    /// <summary>The relation between two entities.</summary>
    public Relation ToRelation(string fromKey, string toKey) =>
        _drawn is { } drawn && drawn.From == fromKey && drawn.To == toKey
            ? drawn
            : _drawn = Relation.Of(type, fromKey, toKey, Confidence, Sorted().ConvertAll(e => e.Piece), Properties());

    // In order, each piece once; of what several claims say of one piece the first counts.
    private List<(Evidence Piece, PropertyMap Properties)> Sorted()
    {
        if (!_isSorted)
        {
            var distinct = _evidence.DistinctBy(e => e.Piece).OrderBy(e => e.Piece).ToList();
            _evidence.Clear();
            _evidence.AddRange(distinct);
            _isSorted = true;
        }

        return _evidence;
    }

    // COVERS and results carry lists parallel to the evidence; of the others the first piece that says something counts.
    private PropertyMap Properties() =>
        type switch
        {
            RelationTypes.Covers => Parallel(Covered)
                .With("years", Sorted().Select(e => e.Properties.Whole("years") ?? 0).ToImmutableArray()),
            RelationTypes.EvaluatesOn => _evidence.TrueForAll(e => e.Properties.Count == 0) ? PropertyMap.Empty : Parallel(Results),
            _ when _evidence is [var only] => only.Properties,
            _ => Sorted().SelectMany(e => e.Properties).Reverse().Aggregate(PropertyMap.Empty, (map, p) => map.With(p.Key, p.Value)),
        };

    private PropertyMap Parallel(string[] names) =>
        names.Aggregate(
            PropertyMap.Empty,
            (map, name) => map.With(name, Sorted().Select(e => e.Properties.Text(name) ?? "").ToImmutableArray())
        );
}
