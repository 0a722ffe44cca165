using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;
using Graph.Relate.Columns;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Relate;

/// <summary>Models, datasets, tasks and modalities as entities.</summary>
internal sealed class NamedEntities(RuleContext context, ImmutableArray<Entity> resolved)
{
    private readonly Dictionary<string, Named> _things = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, int> _years = new Dictionary<string, int>();
    private ModelDetails? _details;
    private readonly Dictionary<string, Entity> _resolved = resolved.ToDictionary(e => e.Key, StringComparer.Ordinal);

    /// <summary>The key of an end; null where a name may mean several things.</summary>
    public string? KeyOf(NodeRef end)
    {
        if (end.Key is not null)
        {
            return end.Key;
        }

        if (end.Term is { } term)
        {
            var key = (term.Kind == TermKind.Task ? "task:" : "modality:") + FoldedText.Of(term.Name).Replace(' ', '-');
            _terms.TryAdd(key, term);
            return key;
        }

        var named = end.Named!;
        if (context.Names.KeyOf(named) is not { } name)
        {
            return null;
        }

        if (!_things.TryGetValue(name, out var before) || (before.Introducer is null && named.Introducer is not null))
        {
            _things[name] = named;
        }

        return name;
    }

    /// <summary>Takes the years in which things came that neither the vocabulary nor a list knows, by key.</summary>
    public void TakeYears(IReadOnlyDictionary<string, int> years) => _years = years;

    /// <summary>Takes what the rows of lists say of models and data sets beyond facts.</summary>
    public void TakeDetails(ModelDetails details) => _details = details;

    /// <summary>The year in which an entity came, or null: of a model the earliest that the vocabulary or an introducing paper
    /// gives.</summary>
    public int? YearOf(string key)
    {
        if (!_things.TryGetValue(key, out var named))
        {
            return Earliest(_resolved.GetValueOrDefault(key));
        }

        var isKnown = !key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..].Contains(':', StringComparison.Ordinal);
        var papers =
            isKnown ? context.Names.Introducers(named)
            : named.Introducer is { } own ? [own]
            : [];
        var known = isKnown ? context.Names.KnownAs(named)?.Year : null;
        return known
            ?? papers.Select(p => Earliest(_resolved.GetValueOrDefault(p))).Min()
            ?? (_years.TryGetValue(key, out var asserted) ? asserted : _details?.YearOf(key));
    }

    /// <summary>The entities that relations need, in no order.</summary>
    public IEnumerable<Entity> For(IEnumerable<Relation> relations)
    {
        var keys = relations.SelectMany(r => new[] { r.From, r.To }).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _things.Where(t => keys.Contains(t.Key)).Select(t => ThingOf(t.Key, t.Value)),
            .. _terms.Where(t => keys.Contains(t.Key)).Select(t => TermOf(t.Key, t.Value)),
        ];
    }

    /// <summary>The year in which a paper was first public, or null.</summary>
    public static int? Earliest(Entity? paper) =>
        paper is null ? null
        : paper.Properties.Whole("preprintYear") is { } preprint && preprint < (paper.Year ?? int.MaxValue) ? (int)preprint
        : paper.Year;

    private Entity ThingOf(string key, Named named)
    {
        var term = context.Names.KnownAs(named);
        var properties = PropertyMap
            .Empty.With("aliases", context.Names.AliasesOf(named))
            .With("year", (object?)YearOf(key))
            .With("family", term?.Group)
            .With("task", term?.Task);
        return named.Kind == TermKind.Model
            ? new Entity(key, [Labels.Model], context.Names.ShownAs(named), Joined(properties, _details?.Of(key) ?? PropertyMap.Empty))
            : new Entity(
                key,
                [Labels.Dataset],
                context.Names.ShownAs(named),
                properties.With("kind", term?.DatasetKind ?? _details?.KindOf(named.Text) ?? "dataset")
            );
    }

    private static PropertyMap Joined(PropertyMap properties, PropertyMap more) =>
        more.Aggregate(properties, (map, p) => map.With(p.Key, p.Value));

    private static Entity TermOf(string key, Term term)
    {
        var properties = PropertyMap.Empty.With(
            "aliases",
            term.Aliases.Where(a => !a.Contains("...", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToImmutableArray()
        );
        return term.Kind == TermKind.Task
            ? new Entity(key, [Labels.Task], term.Name, properties.With("level", term.Level))
            : new Entity(key, [Labels.Modality], term.Name, properties);
    }
}
