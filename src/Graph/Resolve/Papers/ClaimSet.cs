using Graph.Knowledge;
using Graph.Model;
using Graph.Read;

namespace Graph.Resolve.Papers;

/// <summary>All mentions, numbered in the order of sources and lines, and the claims that they make of papers.</summary>
internal sealed class ClaimSet
{
    private readonly Dictionary<PaperClaim, int> _numbers = new(ReferenceEqualityComparer.Instance);

    private ClaimSet() { }

    /// <summary>The mentions; each is known by its position.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>The claim of each mention; null where it names no paper.</summary>
    public List<PaperClaim?> OfMention { get; } = [];

    /// <summary>The claim of each source that accompanies a survey paper.</summary>
    public SortedDictionary<string, PaperClaim> OfCompanion { get; } = new(StringComparer.Ordinal);

    /// <summary>All claims, sorted by place: the order in which sources are given changes nothing.</summary>
    public IReadOnlyList<PaperClaim> Sorted { get; private set; } = [];

    /// <summary>Reads the claims.</summary>
    public static ClaimSet Read(IReadOnlyList<Extraction> extractions, SourceRegistry sources, PaperClaimReader reader)
    {
        var set = new ClaimSet();
        foreach (var extraction in extractions)
        {
            if (sources.Find(extraction.Source.Id)?.Companion is { } companion)
            {
                set.OfCompanion.Add(extraction.Source.Id, reader.Read(extraction, companion));
            }

            foreach (var mention in extraction.Mentions)
            {
                set.Add(mention, reader.Read(extraction, mention));
            }
        }

        set.Sorted = [.. set.OfCompanion.Values.Concat(set.OfMention.OfType<PaperClaim>()).OrderBy(c => c.Place)];
        return set;
    }

    /// <summary>The number of the mention that makes a claim.</summary>
    public int NumberOf(PaperClaim claim) => _numbers[claim];

    private void Add(Mention mention, PaperClaim? claim)
    {
        if (claim is not null)
        {
            _numbers[claim] = Mentions.Count;
        }

        Mentions.Add(mention);
        OfMention.Add(claim);
    }
}
