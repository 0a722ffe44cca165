using System.Collections.Immutable;
using Graph.Model;
using Graph.Relate.Curation;
using Graph.Relate.Rules;

namespace Graph.Relate;

/// <summary>Puts entities and gathered claims together: gives models, datasets, tasks and modalities their keys, and draws what
/// holds.</summary>
internal sealed class GraphAssembly(Corpus corpus, ClaimBook claims, ImmutableArray<Entity> resolved)
{
    private readonly NamedEntities _named = new(corpus, resolved);
    private readonly List<UndecidedName> _undecided = [];

    /// <summary>The graph, and what was left out of it.</summary>
    public Relating Build(ImmutableArray<Entry> entries, CuratedFacts curated)
    {
        var relations = Drawn();
        relations.AddRange(ModelLineage.Of(relations));
        var (asserted, unused) = CuratedClaims.Of(curated, corpus, relations);
        relations.AddRange(asserted.Select(c => Draw(c)!));
        var lineage = LineagePhysics.Keep(relations, _named.YearOf);
        _named.TakeNames(curated);
        var entities = resolved.Concat(_named.For(lineage.Kept)).ToImmutableArray();
        return new Relating(
            KnowledgeGraph.Create(entities, lineage.Kept),
            [
                .. _undecided
                    .Concat(RepositoryNames.Unused(entries, corpus))
                    .Distinct()
                    .OrderBy(u => u.Source, StringComparer.Ordinal)
                    .ThenBy(u => u.Line)
                    .ThenBy(u => u.Name, StringComparer.Ordinal),
            ],
            [.. curated.Diagnostics.Concat(unused).Concat(lineage.Diagnostics).Concat(corpus.Names.Diagnostics()).Order()]
        )
        {
            Nodes = NodesOf(entries),
        };
    }

    private List<Relation> Drawn()
    {
        var relations = new List<Relation>();
        foreach (var group in claims.All.Select(Draw).OfType<Relation>().GroupBy(r => r.Id, StringComparer.Ordinal))
        {
            relations.Add(group.Count() == 1 ? group.First() : Joined([.. group]));
        }

        return relations;
    }

    // A name that stood for the thing and the thing itself may give two gatherings of one relation.
    private static Relation Joined(ImmutableArray<Relation> twins)
    {
        ImmutableArray<Evidence> evidence = [.. twins.SelectMany(t => t.Evidence).Distinct().Order()];
        var support = evidence.Select(e => e.Source).Distinct(StringComparer.Ordinal).Count();
        return twins[0] with { Evidence = evidence, Support = support, Confidence = twins.Max(t => t.Confidence) };
    }

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
