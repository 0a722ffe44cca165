using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Curated;
using Graph.Relate.Columns;
using Graph.Resolve;
using Graph.Resolve.Names;

namespace Graph.Relate;

/// <summary>Resolved mentions in, the knowledge graph out.</summary>
public static class Relater
{
    /// <summary>Runs all rules, adds what people assert and what follows, and keeps the physics of lineage.</summary>
    /// <param name="resolution">Papers, lists, authors, venues and repositories, and the mentions that became them.</param>
    /// <param name="lexicon">The names that are known before a list is read.</param>
    /// <param name="curated">What people assert, with citations.</param>
    /// <param name="rulings">What people decided about the names of models and datasets.</param>
    public static Relating Relate(Resolution resolution, Lexicon lexicon, CuratedFacts curated, NameRulings rulings)
    {
        var corpus = new Corpus(lexicon, rulings);
        var packs = new SpeakingPacks(lexicon);
        var topics = resolution.Sources.Select(s => new ListTopics(s)).ToDictionary(t => t.Source, StringComparer.Ordinal);
        ImmutableArray<Entry> entries =
        [
            .. from source in resolution.Sources
            let vocabulary = packs.In(source)
            let rows = new ModelRows(source, lexicon)
            let names = new SetApartNames(source)
            from mention in source.Mentions
            select new Entry(mention, source.ListKey, vocabulary, corpus)
            {
                Rows = rows,
                Names = names,
                Topic = topics[mention.Mention.Source].Of(mention.Mention),
            },
        ];
        var claims = new ClaimBook(corpus);
        foreach (var rule in RelationRules.All)
        {
            foreach (var entry in entries)
            {
                claims.AddAll(rule, entry, rule.Read(entry, corpus));
            }
        }

        claims.AddAll(AbstractClaims.Of(resolution, entries, corpus));
        claims.AddAll(Companions.Claims(resolution));
        claims.AddAll(VocabularyClaims.Of(entries, lexicon));
        claims.AddAll(TopicClaims.Of(entries));
        var sections = topics.Values.SelectMany(t => t.All.Select(topic => topic.ToEntity(t.Source)));
        var assembly = new GraphAssembly(corpus, claims, [.. resolution.Entities, .. sections]);
        return assembly.Build(entries, curated) with { Packs = PacksOf(entries) };
    }

    private static Dictionary<string, ImmutableArray<string>> PacksOf(IEnumerable<Entry> entries) =>
        entries
            .DistinctBy(e => e.Mention.Source)
            .ToDictionary(e => e.Mention.Source, e => e.Vocabulary.Packs.ToImmutableArray(), StringComparer.Ordinal);
}
