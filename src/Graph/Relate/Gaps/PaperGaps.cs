using System.Collections.Immutable;
using System.Globalization;
using Graph.Knowledge;
using Graph.Model;
using Graph.Read.Records;
using Graph.Resolve.People;
using Graph.Resolve.Venues;

namespace Graph.Relate.Gaps;

/// <summary>Fills the gaps of papers one by one.</summary>
internal sealed class PaperGaps(KnowledgeGraph graph, VenueTable table, EvidenceTrust trust)
{
    /// <summary>The code of a record that contradicts a list.</summary>
    public const string Code = "G612";

    private const string Preprints = "10.48550/";

    private readonly VenueResolver _venues = new(table);
    private readonly SortedDictionary<string, Entity> _changed = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Entity> _added = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Relation>> _relations = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _conflicts = [];

    /// <summary>Where a record and a list contradict each other.</summary>
    public IReadOnlyList<Diagnostic> Conflicts => _conflicts;

    /// <summary>Adds what a paper lacks.</summary>
    /// <param name="key">The paper's key.</param>
    /// <param name="records">What services say of it, sorted by id.</param>
    public void Fill(string key, ImmutableArray<KeptRecord> records)
    {
        var paper = graph.Find(key)!;
        var filled = paper.Properties;
        var published = records.Where(r => VenueOf(r) is { Kind: not VenueKind.Preprint }).ToImmutableArray();
        if (FirstThat(published, r => Quoted(r, r.Work.Venue)) is { } place)
        {
            filled = FillVenue(paper, filled, place);
        }

        // The year of a publication before that of a preprint: it is what lists give.
        if (FirstThat(published.AddRange(records), r => Quoted(r, r.Work.Year)) is { } year)
        {
            filled = FillYear(paper, filled, year);
        }

        if (filled.Text("doi") is null && FirstThat(records, Doi) is { } doi)
        {
            var value = doi.Value.ToLowerInvariant();
            ImmutableArray<string> ids =
            [
                .. filled.Texts("ids").Append("doi:" + value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ];
            filled = filled.With("doi", value).With("ids", ids);
        }

        if (filled.Texts("authors").IsEmpty && records.Where(r => !r.Work.Authors.IsEmpty).MaxBy(r => r.Work.Authors.Length) is { } named)
        {
            filled = filled.With("authors", FillAuthors(key, named));
        }

        if (!filled.Equals(paper.Properties))
        {
            _changed[key] = paper with { Properties = filled };
        }
    }

    /// <summary>Adds which other papers of the graph a paper cites.</summary>
    public void Cite(string key, ImmutableArray<KeptRecord> records, PaperBook papers)
    {
        foreach (var record in records)
        {
            foreach (var cited in record.Cites)
            {
                if (papers.Find(cited.Ids) is { } other && other != key && record.Quote(cited.Words) is { } quote)
                {
                    var properties = cited.Intents.IsEmpty
                        ? PropertyMap.Empty
                        : PropertyMap.Empty.With("intents", ImmutableArray.Create(string.Join(", ", cited.Intents)));
                    Add(RelationTypes.Cites, key, other, Of(record, quote, "record-cites"), properties);
                }
            }
        }
    }

    /// <summary>The graph with all that was added.</summary>
    public KnowledgeGraph Graph()
    {
        var venues = _venues.Entities().ToDictionary(v => v.Key, StringComparer.Ordinal);
        var added = _relations.Values.Select(Relation.Join).ToList();
        foreach (var end in added.SelectMany(r => new[] { r.From, r.To }).Where(e => graph.Find(e) is null && venues.ContainsKey(e)))
        {
            _added[end] = venues[end];
        }

        return KnowledgeGraph.Create(
            graph.Entities.Select(e => _changed.GetValueOrDefault(e.Key, e)).Concat(_added.Values),
            graph.Relations.Concat(added).GroupBy(r => r.Id, StringComparer.Ordinal).Select(g => Relation.Join([.. g]))
        );
    }

    private PropertyMap FillVenue(Entity paper, PropertyMap filled, Found place)
    {
        var venue = _venues.Resolve(place.Value);
        var known = graph
            .From(paper.Key)
            .Where(r => r.Type == RelationTypes.PublishedIn)
            .Select(r => graph.Find(r.To)!)
            .Where(v => v.Properties.Text("kind") != "preprint")
            .ToList();
        if (known.Count > 0)
        {
            if (known.TrueForAll(v => v.Key != VenueResolver.KeyOf(venue)))
            {
                Contradict(paper, "appeared at", known[0].Name, venue.Name, place);
            }

            return filled;
        }

        var year = place.Record.Work.Year is { } y ? int.Parse(y.Text, CultureInfo.InvariantCulture) : (int?)null;
        Add(
            RelationTypes.PublishedIn,
            paper.Key,
            VenueResolver.KeyOf(venue),
            Of(place.Record, place.Quote, "record-venue"),
            PropertyMap.Empty.With("year", year)
        );
        return filled.With("venue", venue.Name);
    }

    private PropertyMap FillYear(Entity paper, PropertyMap filled, Found year)
    {
        var value = int.Parse(year.Value, CultureInfo.InvariantCulture);
        if (paper.Year is not { } known)
        {
            return filled.With("year", value);
        }

        // A list that gives the preprint's year does not contradict the publication's.
        if (known != value && paper.Properties.Whole("preprintYear") != value && Math.Abs(known - value) > 1)
        {
            Contradict(paper, "is of", known.ToString(CultureInfo.InvariantCulture), year.Value, year);
        }

        return filled;
    }

    private ImmutableArray<string> FillAuthors(string key, KeptRecord record)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var author in record.Work.Authors)
        {
            names.Add(author.Text);
            var person = "author:" + PersonName.Parse(author.Text).Slug;
            if (record.Quote(author.Words) is { } quote)
            {
                if (graph.Find(person) is null)
                {
                    _added.TryAdd(person, new Entity(person, [Labels.Author], author.Text, PropertyMap.Empty));
                }

                Add(RelationTypes.Wrote, person, key, Of(record, quote, "record-authors"), PropertyMap.Empty.With("position", names.Count));
            }
        }

        return names.ToImmutable();
    }

    private Venue? VenueOf(KeptRecord record) => record.Work.Venue is { } venue ? _venues.Known(venue.Text) ?? Unknown(venue.Text) : null;

    // A venue that the table does not know is made only where it is used.
    private static Venue Unknown(string text) => new(text, text, VenueKind.Other);

    private static Found? Quoted(KeptRecord record, FieldText? field) =>
        field is not null && record.Quote(field.Words) is { } quote ? new Found(record, field.Text, quote) : null;

    private static Found? Doi(KeptRecord record) =>
        record
            .Work.Links.Where(l => l.Url.Contains("doi.org/", StringComparison.OrdinalIgnoreCase))
            .Select(l => l.Url[(l.Url.IndexOf("doi.org/", StringComparison.OrdinalIgnoreCase) + "doi.org/".Length)..])
            .Where(d => d.StartsWith("10.", StringComparison.Ordinal) && !d.StartsWith(Preprints, StringComparison.Ordinal))
            .Select(d => new Found(record, d, (1, d)))
            .FirstOrDefault();

    private static Found? FirstThat(IEnumerable<KeptRecord> records, Func<KeptRecord, Found?> find) =>
        records.Select(find).FirstOrDefault(f => f is not null);

    private void Contradict(Entity paper, string verb, string known, string said, Found found) =>
        _conflicts.Add(
            new Diagnostic(
                found.Record.Text.Source.Path,
                found.Quote.Line,
                0,
                Code,
                Severity.Warning,
                $"'{paper.Name}' {verb} {known} by the lists, {verb} {said} by {found.Record.Text.Id}; what the lists say was kept."
            )
        );

    private static Evidence Of(KeptRecord record, (int Line, string Quote) quote, string rule) =>
        new(
            record.Text.Id,
            1,
            quote.Line,
            quote.Quote,
            rule,
            Basis.Imported,
            SourceKind.Record,
            record.Work.Citation ?? record.Text.Address
        );

    private void Add(string type, string from, string to, Evidence evidence, PropertyMap properties)
    {
        var relation = Relation.Of(type, from, to, trust.Of(evidence), [evidence], properties);
        if (!_relations.TryGetValue(relation.Id, out var twins))
        {
            _relations[relation.Id] = twins = [];
        }

        twins.Add(relation);
    }

    private sealed record Found(KeptRecord Record, string Value, (int Line, string Quote) Quote);
}
