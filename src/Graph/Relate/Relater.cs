using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Confidences;
using Graph.Knowledge.Curated;
using Graph.Relate.Columns;
using Graph.Relate.Texts;
using Graph.Resolve;
using Graph.Resolve.Names;
using Graph.Sources.Kept;

namespace Graph.Relate;

/// <summary>Resolved mentions in, the knowledge graph out.</summary>
public static class Relater
{
    /// <summary>Runs all rules, adds what people assert and what follows, and keeps the physics of lineage.</summary>
    /// <param name="resolution">Papers, lists, authors, venues and repositories, and the mentions that became them.</param>
    /// <param name="lexicon">The names that are known before a list is read.</param>
    /// <param name="curated">What people assert, with citations.</param>
    /// <param name="rulings">What people decided about the names of models and datasets.</param>
    /// <param name="sources">What is known of the sources: a rule is trusted as far as it was right in a source's field.</param>
    /// <param name="kept">Texts that are kept beside the lists; null for none.</param>
    public static RelateResult Relate(
        Resolution resolution,
        Lexicon lexicon,
        CuratedFacts curated,
        NameRulings rulings,
        SourceRegistry sources,
        KeptTexts? kept = null
    ) => Relate(resolution, lexicon, curated, rulings, sources, kept, RelationRules.All);

    /// <summary>The same with rules in an order of one's own, which makes no difference.</summary>
    internal static RelateResult Relate(
        Resolution resolution,
        Lexicon lexicon,
        CuratedFacts curated,
        NameRulings rulings,
        SourceRegistry sources,
        KeptTexts? kept,
        IEnumerable<IRelationRule> rules
    )
    {
        var context = new RuleContext(lexicon, rulings);
        var packs = new SpeakingPacks(lexicon);
        var topics = resolution.Sources.Select(s => new ListTopics(s)).ToDictionary(t => t.Source, StringComparer.Ordinal);
        ImmutableArray<Entry> entries =
        [
            .. from source in resolution.Sources
            let vocabulary = packs.In(source)
            let rows = new ModelRows(source, lexicon)
            let names = new SetApartNames(source)
            from mention in source.Mentions
            select new Entry(mention, source.ListKey, vocabulary, context)
            {
                Rows = rows,
                Names = names,
                Labelled = source.Extraction.IsList
                    ? [.. LabelledLines.Of(source.Extraction.Source, mention.Mention, vocabulary, lexicon)]
                    : [],
                Topic = topics[mention.Mention.Source].Of(mention.Mention),
            },
        ];
        var claims = new ClaimBook(context, new EvidenceTrust(RuleConfidences.Shipped, sources));
        new RuleRun(entries, context, claims).Run(rules);
        kept ??= KeptTexts.Empty;
        var texts = TextsBeside.Read(resolution, entries, context, kept);
        claims.AddAll(texts.Claims);
        claims.AddAll(Companions.Claims(resolution));
        claims.AddAll(VocabularyClaims.Of(entries, lexicon));
        claims.AddAll(TopicClaims.Of(entries));
        var sections = topics.Values.SelectMany(t => t.All.Select(topic => topic.ToEntity(t.Source)));
        var contradictions = new PaperContradictions(resolution, context).Find(entries, [.. claims.All]);
        var assembly = new GraphAssembly(context, claims, [.. resolution.Entities, .. sections, .. texts.Repositories])
        {
            Beside = kept.Texts.Select(t => t.Id).ToHashSet(StringComparer.Ordinal),
        };
        var relating = assembly.Build(entries, curated);
        return relating with
        {
            Packs = PacksOf(entries),
            Diagnostics = [.. relating.Diagnostics.Concat(texts.Diagnostics).Concat(contradictions).Order()],
        };
    }

    private static Dictionary<string, ImmutableArray<string>> PacksOf(IEnumerable<Entry> entries) =>
        entries
            .DistinctBy(e => e.Mention.Source)
            .ToDictionary(e => e.Mention.Source, e => e.Vocabulary.Packs.ToImmutableArray(), StringComparer.Ordinal);
}
