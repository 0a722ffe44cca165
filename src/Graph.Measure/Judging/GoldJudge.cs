using Graph.Measure.Gold;
using Graph.Model;

namespace Graph.Measure.Judging;

/// <summary>Judges the claims of one type about one entry by the rules of <c>guidelines.md</c>.</summary>
/// <param name="facts">The gold of that type for the entry.</param>
/// <param name="negatives">What must not be claimed of it.</param>
/// <param name="vocabulary">Canonical names.</param>
/// <param name="modelFacts">Facts about models anywhere in the gold, (model, type, target): a claim that repeats one is not wrong.</param>
internal sealed class GoldJudge(
    IReadOnlyList<GoldFact> facts,
    IReadOnlyList<GoldNegative> negatives,
    GoldVocabulary vocabulary,
    IReadOnlySet<(string Model, string Type, string Target)> modelFacts
)
{
    // Guide, ADDRESSES: techniques are not tasks, and output about them is out of scope.
    private static readonly HashSet<string> Techniques =
    [
        .. new[]
        {
            "contrastive learning",
            "knowledge distillation",
            "few-shot",
            "few-shot learning",
            "zero-shot",
            "zero-shot learning",
            "continual learning",
            "parameter-efficient tuning",
            "parameter-efficient fine-tuning",
            "domain adaptation",
            "transfer learning",
            "self-supervised learning",
            "federated learning",
        }.Select(GoldName.Normal),
    ];

    private readonly HashSet<GoldFact> _hit = [];
    private readonly HashSet<(string Target, string Kind, string From)> _wrong = [];

    /// <summary>Certain facts that no claim hit; complete after <see cref="Judge"/>.</summary>
    public int Missed => facts.Count(f => f.Certain && !_hit.Contains(f));

    /// <summary>A outcome for each claim. Claims by their own name come first, then those by an accepted one.</summary>
    public IReadOnlyList<(GraphClaim Claim, GoldOutcome Outcome)> Judge(IEnumerable<GraphClaim> claims)
    {
        // The paper's own claim counts before its model's, so that one fact is counted once.
        var ordered = claims
            .OrderBy(c => c.FromKind != "paper")
            .ThenBy(c => string.Join('\n', c.Target.Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .ToArray();
        var exact = ordered.ToDictionary(c => c, ExactOutcome);
        return [.. ordered.Select(c => (c, exact[c] ?? LateOutcome(c)))];
    }

    private static bool Fits(GoldFact fact, GraphClaim claim) =>
        fact.TargetKinds.Contains(claim.TargetKind)
        && (fact.FromKind == "paper" || (fact.FromKind == claim.FromKind && claim.From.Contains(fact.From)));

    private GoldOutcome? ExactOutcome(GraphClaim claim)
    {
        var same = facts.Where(f => Fits(f, claim) && claim.Target.Contains(f.Target)).OrderBy(f => !f.Certain).FirstOrDefault();
        return same is null ? null
            : same.Certain && _hit.Add(same) ? GoldOutcome.Right
            : GoldOutcome.Neutral;
    }

    private GoldOutcome LateOutcome(GraphClaim claim)
    {
        var accepted = facts.Where(f => Fits(f, claim) && f.Accepted.Overlaps(claim.Target)).ToArray();
        if (accepted.FirstOrDefault(f => f.Certain && !_hit.Contains(f)) is { } fact)
        {
            _hit.Add(fact);
            return GoldOutcome.Right;
        }

        return
            accepted.Length > 0 || IsWider(claim) || IsModelFact(claim) || (!IsNegative(claim) && (IsOutOfScope(claim) || IsAgain(claim)))
            ? GoldOutcome.Neutral
            : GoldOutcome.Wrong;
    }

    private bool IsWider(GraphClaim claim) => facts.Any(f => vocabulary.Ancestors(f.Target).Any(claim.Target.Contains));

    private bool IsModelFact(GraphClaim claim) =>
        claim.FromKind == "model" && claim.From.Any(m => claim.Target.Any(t => modelFacts.Contains((m, claim.Type, t))));

    private static bool IsOutOfScope(GraphClaim claim) =>
        (claim.Type == RelationTypes.InModality && !claim.TargetKnown)
        || (claim.Type == RelationTypes.Addresses && claim.Target.Overlaps(Techniques));

    // A wrong fact said of the paper and again of its model is one error.
    private bool IsAgain(GraphClaim claim)
    {
        var from = claim.Type == RelationTypes.TrainedOn ? string.Join('\n', claim.From.Order(StringComparer.Ordinal)) : string.Empty;
        var first = _wrong.Add((string.Join('\n', claim.Target.Order(StringComparer.Ordinal)), claim.TargetKind, from));
        return !first && claim.FromKind != "paper";
    }

    /// <summary>Whether a claim is a listed negative.</summary>
    public bool IsNegative(GraphClaim claim) =>
        negatives.Any(n =>
            (claim.Target.Contains(n.Target) || claim.Target.Overlaps(vocabulary.Canonical(claim.TargetKind, n.Target)))
            && (n.FromKind != "model" || claim.From.Contains(n.From))
        );
}
