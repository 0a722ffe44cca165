using Graph.Knowledge;
using Graph.Model;
using Graph.Resolve;
using Graph.Text;

namespace Graph.Relate.Texts;

/// <summary>Where a list and a record of the same paper do not agree on year or venue, or a list and the paper's own words on a name or a
/// base. It is said with both sides; neither overwrites the other.</summary>
internal sealed class PaperContradictions
{
    /// <summary>The code of such a remark.</summary>
    public const string Code = "G612";

    private readonly Dictionary<string, SourceText> _sources;
    private readonly Dictionary<string, Entity> _entities;
    private readonly RuleContext _context;

    /// <summary>Looks at what was resolved.</summary>
    public PaperContradictions(Resolution resolution, RuleContext context)
    {
        _sources = resolution.Sources.ToDictionary(s => s.Extraction.Source.Id, s => s.Extraction.Source, StringComparer.Ordinal);
        _entities = resolution.Entities.ToDictionary(e => e.Key, StringComparer.Ordinal);
        _context = context;
    }

    /// <summary>The contradictions, sorted by place.</summary>
    /// <param name="entries">The entries of lists and files of records.</param>
    /// <param name="claims">What lists and texts say.</param>
    public IEnumerable<Diagnostic> Find(IReadOnlyCollection<Entry> entries, IReadOnlyCollection<GatheredClaim> claims)
    {
        var found = new SortedSet<Diagnostic>();
        var records = entries.Where(e => e is { List: null, Paper: not null }).ToLookup(e => e.Paper!, StringComparer.Ordinal);
        foreach (var entry in entries.Where(e => e is { List: not null, Paper: not null }))
        {
            found.UnionWith(Year(entry, [.. records[entry.Paper!]]).Concat(Venue(entry, records[entry.Paper!])));
        }

        found.UnionWith(Names(entries, claims));
        found.UnionWith(Bases(claims));
        return found;
    }

    // A preprint is older than the publication; a list may give the year of either.
    private IEnumerable<Diagnostic> Year(Entry entry, Entry[] records)
    {
        var dated = records.Where(r => r.Mention.Year is not null).OrderBy(r => r.Mention.Year).ToList();
        if (entry.Mention.Year is not { } year || dated.Count == 0 || dated.Exists(r => r.Mention.Year == year))
        {
            yield break;
        }

        var (first, last) = (dated[0].Mention.Year!.Value, dated[^1].Mention.Year!.Value);
        var isLater = year > last && dated.Exists(IsPublished);
        if (isLater || year < first - 1 || (IsPublished(entry) && dated.Exists(IsPublished)))
        {
            yield return Said(entry, $"the list dates it {year}, its record {Place(dated[^1])} {last}");
        }
    }

    private IEnumerable<Diagnostic> Venue(Entry entry, IEnumerable<Entry> records)
    {
        var published = records.Where(IsPublished).ToList();
        if (IsPublished(entry) && published.Count > 0 && published.TrueForAll(r => r.Resolved.VenueKey != entry.Resolved.VenueKey))
        {
            var record = published[0];
            yield return Said(
                entry,
                $"the list says that it appeared in {VenueOf(entry)}, its record {Place(record)} in {VenueOf(record)}"
            );
        }
    }

    private IEnumerable<Diagnostic> Names(IEnumerable<Entry> entries, IEnumerable<GatheredClaim> claims)
    {
        var own = claims
            .Where(c => c is { Type: RelationTypes.Introduces, From.Key: not null, To.Named.Kind: TermKind.Model })
            .Where(c => c.Evidence.Any(e => e.Kind == SourceKind.Abstract))
            .ToLookup(c => c.From.Key!, StringComparer.Ordinal);
        foreach (var entry in entries.Where(e => e is { List: not null, Paper: not null }))
        {
            var said = own[entry.Paper!].ToList();
            if (
                RowName.Of(entry) is { Kind: TermKind.Model } row
                && said.Count > 0
                && said.TrueForAll(c => Form(c.To.Named!.Text) != Form(row.Text))
            )
            {
                var names = string.Join(", ", said.Select(c => _context.Names.ShownAs(c.To.Named!)).Order(StringComparer.Ordinal));
                yield return Said(entry, $"the list calls the model {row.Text}, the paper's abstract {names}");
            }
        }
    }

    // A list may name another base than the paper: where both name some and none of them is the same.
    private IEnumerable<Diagnostic> Bases(IEnumerable<GatheredClaim> claims) =>
        from work in claims.Where(c => c is { Type: RelationTypes.BuildsOn, To.Named: not null }).GroupBy(c => WorkOf(c.From))
        let listed = Said(work, e => e is { Kind: SourceKind.List, Basis: Basis.Stated })
        let own = Said(work, e => e.Kind is SourceKind.Abstract or SourceKind.Readme or SourceKind.Card)
        where listed.Count > 0 && own.Count > 0 && !listed.Exists(l => own.Exists(o => Form(o.Name.Text) == Form(l.Name.Text)))
        let first = listed[0]
        where _sources.ContainsKey(first.Evidence.Source)
        select new Diagnostic(
            _sources[first.Evidence.Source].Path,
            first.Evidence.Line,
            0,
            Code,
            Severity.Info,
            $"the list says that it builds on {Shown(listed)}, {own[0].Evidence.Source}({own[0].Evidence.Line}) that it builds on "
                + $"{Shown(own)}. Both are kept."
        );

    private static List<(Resolve.Names.Named Name, Evidence Evidence)> Said(IEnumerable<GatheredClaim> work, Func<Evidence, bool> speaks) =>
        [
            .. from claim in work
            let evidence = claim.Evidence.FirstOrDefault(speaks)
            where evidence is not null
            orderby evidence
            select (claim.To.Named!, evidence),
        ];

    private string Shown(List<(Resolve.Names.Named Name, Evidence Evidence)> names) =>
        string.Join(", ", names.Select(n => _context.Names.ShownAs(n.Name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string WorkOf(NodeRef start) => start.Key ?? start.Named?.Introducer ?? Form(start.Named?.Text ?? string.Empty);

    private bool IsPublished(Entry entry) =>
        entry.Resolved.VenueKey is { } key && _entities.TryGetValue(key, out var venue) && venue.Properties.Text("kind") != "preprint";

    private string VenueOf(Entry entry) => _entities[entry.Resolved.VenueKey!].Name;

    private static string Place(Entry record) => $"{record.Mention.Source}({record.Mention.Line})";

    private static string Form(string name) => NameForm.Of(name);

    private Diagnostic Said(Entry entry, string message) =>
        new(_sources[entry.Mention.Source].Path, entry.Mention.Line, 0, Code, Severity.Info, message + ". Both are kept.");
}
