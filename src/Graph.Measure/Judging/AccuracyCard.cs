using System.Collections.Immutable;
using Graph.Measure.Gold;
using Graph.Model;

namespace Graph.Measure.Judging;

/// <summary>How right a graph is about the entries that people annotated.</summary>
/// <param name="Sources">The annotated sources, sorted.</param>
/// <param name="Types">By relationship type.</param>
/// <param name="Rules">By rule; facts that were missed belong to no rule.</param>
/// <param name="NegativesProduced">Claims that the gold lists as typical errors, as sentences, sorted.</param>
/// <param name="Wrong">The other claims that the gold does not support, as sentences, sorted.</param>
/// <param name="Cases">Each claim that is right or wrong, once for each rule that made it.</param>
internal sealed record AccuracyCard(
    ImmutableArray<string> Sources,
    ImmutableSortedDictionary<string, Score> Types,
    ImmutableSortedDictionary<string, Score> Rules,
    ImmutableArray<string> NegativesProduced,
    ImmutableArray<string> Wrong,
    ImmutableArray<JudgedCase> Cases
)
{
    private static readonly Score None = new(0, 0, 0, 0);

    /// <summary>Measures a graph, entry by entry.</summary>
    public static AccuracyCard Measure(KnowledgeGraph graph, GoldSet gold)
    {
        var claims = new GraphClaimReader(gold).Read(graph);
        var modelFacts = gold.ModelFacts();
        var types = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        var rules = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        var negatives = new SortedSet<string>(StringComparer.Ordinal);
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        var cases = ImmutableArray.CreateBuilder<JudgedCase>();
        foreach (var entry in gold.Entries)
        {
            foreach (var type in GraphClaimReader.Types)
            {
                var judge = new GoldJudge(
                    [.. gold.Facts(entry).Where(f => f.Type == type)],
                    [.. gold.Negatives(entry).Where(n => n.Type == type)],
                    gold.Vocabulary,
                    modelFacts
                );
                foreach (var (claim, outcome) in judge.Judge(claims[entry].Where(c => c.Type == type)))
                {
                    var score = Of(outcome);
                    Add(types, type, score);
                    foreach (var (rule, kind, basis) in claim.Finders)
                    {
                        Add(rules, rule, score);
                        if (outcome != GoldOutcome.Neutral)
                        {
                            cases.Add(new JudgedCase(rule, kind, basis, gold.Field, outcome == GoldOutcome.Right));
                        }
                    }

                    if (outcome == GoldOutcome.Wrong)
                    {
                        (judge.IsNegative(claim) ? negatives : wrong).Add(Sentence(entry, claim));
                    }
                }

                Add(types, type, None with { Missed = judge.Missed });
            }
        }

        return new AccuracyCard(
            [.. gold.Sources],
            types.ToImmutableSortedDictionary(StringComparer.Ordinal),
            rules.ToImmutableSortedDictionary(StringComparer.Ordinal),
            [.. negatives],
            [.. wrong],
            cases.ToImmutable()
        );
    }

    private static string Sentence((string Source, int Line) entry, GraphClaim claim) =>
        $"{entry.Source}({entry.Line}) {claim.Type} {string.Join('/', claim.Target.Order(StringComparer.Ordinal))}";

    private static Score Of(GoldOutcome outcome) =>
        outcome switch
        {
            GoldOutcome.Right => None with { Right = 1 },
            GoldOutcome.Wrong => None with { Wrong = 1 },
            _ => None with { Neutral = 1 },
        };

    private static void Add(SortedDictionary<string, Score> scores, string name, Score score) =>
        scores[name] = scores.GetValueOrDefault(name, None) + score;
}
