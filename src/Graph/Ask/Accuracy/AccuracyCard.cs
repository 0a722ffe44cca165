using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Ask.Accuracy;

/// <summary>How right a graph is about the entries that people annotated.</summary>
/// <param name="Sources">The annotated sources, sorted.</param>
/// <param name="Types">By relationship type.</param>
/// <param name="Rules">By rule; facts that were missed are no rule's.</param>
/// <param name="NegativesProduced">Claims that the gold lists as typical errors, as sentences, sorted.</param>
public sealed record AccuracyCard(
    ImmutableArray<string> Sources,
    ImmutableSortedDictionary<string, Score> Types,
    ImmutableSortedDictionary<string, Score> Rules,
    ImmutableArray<string> NegativesProduced
)
{
    private static readonly Score None = new(0, 0, 0, 0);

    /// <summary>Measures a graph, entry by entry.</summary>
    public static AccuracyCard Measure(KnowledgeGraph graph, GoldSet gold)
    {
        var claims = new ClaimReader(gold).Read(graph);
        var modelFacts = gold.ModelFacts();
        var types = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        var rules = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        var negatives = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entry in gold.Entries)
        {
            foreach (var type in ClaimReader.Types)
            {
                var judge = new EntryJudge(
                    [.. gold.Facts(entry).Where(f => f.Type == type)],
                    [.. gold.Negatives(entry).Where(n => n.Type == type)],
                    gold.Vocabulary,
                    modelFacts
                );
                foreach (var (claim, verdict) in judge.Judge(claims[entry].Where(c => c.Type == type)))
                {
                    var score = Of(verdict);
                    Add(types, type, score);
                    claim.Rules.ToList().ForEach(rule => Add(rules, rule, score));
                    if (verdict == Verdict.Wrong && judge.IsNegative(claim))
                    {
                        negatives.Add(
                            $"{entry.Source}({entry.Line}) {type} {string.Join('/', claim.Target.Order(StringComparer.Ordinal))}"
                        );
                    }
                }

                Add(types, type, None with { Missed = judge.Missed });
            }
        }

        return new AccuracyCard(
            [.. gold.Sources],
            types.ToImmutableSortedDictionary(StringComparer.Ordinal),
            rules.ToImmutableSortedDictionary(StringComparer.Ordinal),
            [.. negatives]
        );
    }

    private static Score Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Right => None with { Right = 1 },
            Verdict.Wrong => None with { Wrong = 1 },
            _ => None with { Neutral = 1 },
        };

    private static void Add(SortedDictionary<string, Score> scores, string name, Score score) =>
        scores[name] = scores.GetValueOrDefault(name, None) + score;
}
