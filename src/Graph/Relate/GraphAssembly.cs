using System.Collections.Immutable;
using Graph.Knowledge.Curated;
using Graph.Model;
using Graph.Relate.Columns;

namespace Graph.Relate;

/// <summary>Puts entities and gathered claims together: gives models, datasets, tasks and modalities their keys, and draws what
/// holds.</summary>
internal sealed class GraphAssembly(RuleContext context, ClaimBook claims, ImmutableArray<Entity> resolved)
{
    private NamedEntities _named = new(context, resolved);
    private readonly List<UndecidedName> _undecided = [];

    /// <summary>The ids of texts beside the lists: what only they name no list mentions.</summary>
    public IReadOnlySet<string> Beside { get; init; } = new HashSet<string>();

    /// <summary>The graph, and what was left out of it.</summary>
    public RelateResult Build(ImmutableArray<Entry> entries, CuratedFacts curated)
    {
        var contradictions = new CuratedContradictions();
        var papers = new CuratedPapers(curated, resolved, contradictions);
        _named = new NamedEntities(context, papers.Entities);
        _named.TakeDetails(new ModelDetails(entries, n => _named.KeyOf(NodeRef.Of(n))));
        var relations = Drawn();
        var listed = Ends(relations);
        var mentioned = Beside.Count == 0 ? listed : Ends(relations.Where(r => r.Evidence.Any(e => !Beside.Contains(e.Source))));
        var asserted = new CuratedClaims(curated, context, papers, n => _named.KeyOf(NodeRef.Of(n)), listed, contradictions);
        _named.TakeYears(asserted.Years());
        var lineageOfLists = relations.Where(r => r.Type == RelationTypes.BuildsOn).Select(r => (r.From, r.To));
        claims.AddAll(asserted.Reached(listed, lineageOfLists, _named.YearOf));
        var reached = Ends(Drawn());
        claims.AddAll(VocabularyClaims.Modalities(context.Lexicon, t => _named.KeyOf(NodeRef.Of(t)) is { } key && reached.Contains(key)));
        var lineage = MarkedLineage.Of(Drawn(), _named.YearOf);
        var used = Ends(lineage.Relations);
        var entities = papers
            .Entities.Where(e => !papers.IsBeyond(e.Key) || used.Contains(e.Key))
            .Concat(_named.For(lineage.Relations))
            .Select(e => Scoped(e, mentioned))
            .ToImmutableArray();
        return new RelateResult(
            ReachedGraph.Of(entities, lineage.Relations),
            [
                .. _undecided
                    .Concat(RepositoryNames.Unused(entries, context))
                    .Concat(OpenColumns.Left(entries))
                    .Distinct()
                    .OrderBy(u => u.Source, StringComparer.Ordinal)
                    .ThenBy(u => u.Line)
                    .ThenBy(u => u.Name, StringComparer.Ordinal),
            ],
            [.. contradictions.All.Concat(lineage.Diagnostics).Concat(context.Names.Diagnostics()).Order()]
        )
        {
            Nodes = NodesOf(entries),
        };
    }

    private static HashSet<string> Ends(IEnumerable<Relation> relations)
    {
        var ends = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relation in relations)
        {
            ends.Add(relation.From);
            ends.Add(relation.To);
        }

        return ends;
    }

    // What no list mentions is marked, so that every query can leave it out.
    private static Entity Scoped(Entity entity, HashSet<string> mentioned) =>
        (entity.Is(Labels.Model) || entity.Is(Labels.Dataset)) && !mentioned.Contains(entity.Key)
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
                    context.Names.ShownAs(end.Named!),
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
