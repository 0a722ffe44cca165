using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;
using Graph.Relate.Curation;
using Graph.Resolve.Names;

namespace Graph.Relate;

/// <summary>Curated facts about things that the lists name, and about what those build on in turn.</summary>
internal static class CuratedClaims
{
    private const string Rule = "curated";
    private const double Confidence = 0.99;

    /// <summary>The claims to draw, and the facts whose names nobody knows.</summary>
    public static (ImmutableArray<GatheredClaim> Claims, ImmutableArray<Diagnostic> Unknown) Of(
        CuratedFacts curated,
        Corpus corpus,
        IEnumerable<Relation> relations
    )
    {
        var present = relations.SelectMany(r => new[] { r.From, r.To }).ToHashSet(StringComparer.Ordinal);
        var claims = new Dictionary<(string, string, string), GatheredClaim>();
        var open = curated.Facts.Where(f => Unknown(f, corpus, present) is null).ToList();
        var found = true;
        while (found)
        {
            found = false;
            foreach (var fact in open.Where(f => present.Contains(KeyOf(f, corpus, isFrom: true)!)).ToArray())
            {
                open.Remove(fact);
                found |= present.Add(KeyOf(fact, corpus, isFrom: false)!);
                Add(claims, fact);
            }
        }

        var unknown = curated.Facts.Select(f => Unknown(f, corpus, present)).OfType<Diagnostic>();
        return ([.. claims.OrderBy(c => c.Key).Select(c => c.Value)], [.. unknown]);
    }

    private static void Add(Dictionary<(string, string, string), GatheredClaim> claims, CuratedFact fact)
    {
        var (from, to) = (Named(fact, isFrom: true), Named(fact, isFrom: false));
        var key = (fact.Type, fact.From, fact.To);
        if (!claims.TryGetValue(key, out var claim))
        {
            claims.Add(key, claim = new GatheredClaim(fact.Type, NodeRef.Of(from), NodeRef.Of(to), Basis.Curated));
        }

        var evidence = new Evidence(fact.Source, fact.Line, fact.Line, fact.Words, Rule, fact.Citation);
        claim.Add(new Claim(fact.Type, claim.From, claim.To, evidence), Confidence);
    }

    private static Named Named(CuratedFact fact, bool isFrom) =>
        isFrom || fact.Type == RelationTypes.BuildsOn
            ? new Named(TermKind.Model, isFrom ? fact.From : fact.To)
            : new Named(TermKind.Dataset, fact.To);

    private static string? KeyOf(CuratedFact fact, Corpus corpus, bool isFrom) => corpus.Names.KeyOf(Named(fact, isFrom));

    private static Diagnostic? Unknown(CuratedFact fact, Corpus corpus, HashSet<string> present)
    {
        var strange = new[] { true, false }
            .Where(f => !IsKnown(Named(fact, f), KeyOf(fact, corpus, f), corpus, present))
            .Select(f => Named(fact, f).Text)
            .ToArray();
        return strange.Length == 0
            ? null
            : new Diagnostic(
                fact.Source,
                fact.Line,
                0,
                "G306",
                Severity.Warning,
                $"{string.Join(" and ", strange)} is named by no list and not in the vocabulary, or stands for several things; the fact is not used. Add it to seeds/vocabulary."
            );
    }

    private static bool IsKnown(Named named, string? key, Corpus corpus, HashSet<string> present) =>
        key is not null && (present.Contains(key) || corpus.Lexicon.Find(named.Kind, named.Text) is not null);
}
