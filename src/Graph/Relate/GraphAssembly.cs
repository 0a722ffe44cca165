using System.Collections.Immutable;
using Graph.Knowledge.Curated;
using Graph.Model;
using Graph.Relate.Columns;
using Graph.Relate.Rules;

namespace Graph.Relate;

/// <summary>Puts entities and gathered claims together: gives models, datasets, tasks and modalities their keys, and draws what
/// holds.</summary>
internal sealed class GraphAssembly(Corpus corpus, ClaimBook claims, ImmutableArray<Entity> resolved)
{
    private NamedEntities _named = new(corpus, resolved);
    private readonly List<UndecidedName> _undecided = [];

    /// <summary>The graph, and what was left out of it.</summary>
    public Relating Build(ImmutableArray<Entry> entries, CuratedFacts curated)
    {
        var contradictions = new CuratedContradictions();
        var papers = new CuratedPapers(curated, resolved, contradictions);
        _named = new NamedEntities(corpus, papers.Entities);
        _named.TakeDetails(new ModelDetails(entries, n => _named.KeyOf(NodeRef.Of(n))));
        var relations = Drawn();
        var listed = Ends(relations);
        var asserted = new CuratedClaims(curated, corpus, papers, n => _named.KeyOf(NodeRef.Of(n)), listed, contradictions);
        _named.TakeYears(asserted.Years());
        var lineageOfLists = relations.Where(r => r.Type == RelationTypes.BuildsOn).Select(r => (r.From, r.To));
        claims.AddAll(asserted.Reached(listed, lineageOfLists, _named.YearOf));
        var reached = Ends(Drawn());
        claims.AddAll(VocabularyClaims.Modalities(corpus.Lexicon, t => _named.KeyOf(NodeRef.Of(t)) is { } key && reached.Contains(key)));
        var lineage = LineagePhysics.Keep(Drawn(), _named.YearOf);
        var used = Ends(lineage.Kept);
        var entities = papers
            .Entities.Where(e => !papers.IsBeyond(e.Key) || used.Contains(e.Key))
            .Concat(_named.For(lineage.Kept))
            .Select(e => Scoped(e, listed))
            .ToImmutableArray();
        return new Relating(
            ReachedGraph.Of(entities, lineage.Kept),
            [
                .. _undecided
                    .Concat(RepositoryNames.Unused(entries, corpus))
                    .Concat(OpenColumns.Left(entries))
                    .Distinct()
                    .OrderBy(u => u.Source, StringComparer.Ordinal)
                    .ThenBy(u => u.Line)
                    .ThenBy(u => u.Name, StringComparer.Ordinal),
            ],
            [.. contradictions.All.Concat(lineage.Diagnostics).Concat(corpus.Names.Diagnostics()).Order()]
        )
        {
            Nodes = NodesOf(entries),
        };
    }

    private static HashSet<string> Ends(IEnumerable<Relation> relations) =>
        relations.SelectMany(r => new[] { r.From, r.To }).ToHashSet(StringComparer.Ordinal);

    // What no list mentions is marked, so that every query can leave it out.
    private static Entity Scoped(Entity entity, HashSet<string> listed) =>
        (entity.Is(Labels.Model) || entity.Is(Labels.Dataset)) && !listed.Contains(entity.Key)
            ? entity with
            {
                Properties = entity.Properties.With("scope", "beyond"),
            }
            : entity;

    private List<Relation> Drawn() => [.. FactStarts.Move([.. claims.All.Select(Draw).OfType<Relation>()])];

    private Relation? Draw(GatheredClaim claim) =>
        KeyOf(claim.From, claim) is { } from && KeyOf(claim.To, claim) is { } to ? claim.ToRelation(from, to) : null;

    private string? KeyOf(NodeRef end, GatheredClaim claim)
    {
        var key = _named.KeyOf(end);
        if (key is null)
        {
            _undecided.AddRange(
                claim.Evidence.Select(e => new UndecidedName(
                    e.Source,
                    e.Entry,
                    corpus.Names.ShownAs(end.Named!),
                    "several papers introduce this name, and the words do not say which one is meant"
                ))
            );
        }

        return key;
    }

    private Dictionary<Mention, (string? Key, string? Paper)> NodesOf(ImmutableArray<Entry> entries)
    {
        var nodes = new Dictionary<Mention, (string? Key, string? Paper)>(ReferenceEqualityComparer.Instance);
        foreach (var entry in entries)
        {
            nodes[entry.Mention] = (RowName.Of(entry) is { } row ? _named.KeyOf(NodeRef.Of(row)) : entry.Paper, entry.Paper);
        }

        return nodes;
    }
}
