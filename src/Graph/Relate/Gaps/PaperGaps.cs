using System.Collections.Immutable;
using System.Globalization;
using Graph.Knowledge;
using Graph.Model;
using Graph.Read.Records;
using Graph.Resolve.People;
using Graph.Resolve.Venues;

namespace Graph.Relate.Gaps;

/// <summary>Fills the gaps of papers one by one.</summary>
/// <param name="graph">The graph of the lists.</param>
/// <param name="table">The venues that are known.</param>
/// <param name="facts">Takes what is added.</param>
internal sealed class PaperGaps(KnowledgeGraph graph, VenueTable table, AddedFacts facts)
{
    /// <summary>The code of a record that contradicts a list.</summary>
    public const string Code = "G612";

    private const string Preprints = "10.48550/";

    private readonly VenueResolver _venues = new(table);
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
            filled = FillYear(paper, filled, year, published.Contains(year.Record));
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
            facts.Change(paper with { Properties = filled });
        }
    }

    /// <summary>The venues that were named, in no order.</summary>
    public IEnumerable<Entity> Venues() => _venues.Entities();

    private PropertyMap FillVenue(Entity paper, PropertyMap filled, Found place)
    {
        var venue = _venues.Resolve(place.Value);
        var known = PlacesOf(paper);
        if (known.Count > 0)
        {
            if (known.TrueForAll(v => v.Key != VenueResolver.KeyOf(venue)))
            {
                Contradict(paper, "appeared at", known[0].Name, venue.Name, place);
            }

            return filled;
        }

        var year = place.Record.Work.Year is { } y ? int.Parse(y.Text, CultureInfo.InvariantCulture) : (int?)null;
        facts.Add(
            RelationTypes.PublishedIn,
            paper.Key,
            VenueResolver.KeyOf(venue),
            place.Record,
            place.Quote,
            "record-venue",
            PropertyMap.Empty.With("year", year)
        );
        return filled.With("venue", venue.Name);
    }

    // Where the lists say that it appeared, preprints aside.
    private List<Entity> PlacesOf(Entity paper) =>
        [
            .. graph
                .From(paper.Key)
                .Where(r => r.Type == RelationTypes.PublishedIn)
                .Select(r => graph.Find(r.To)!)
                .Where(v => v.Properties.Text("kind") != "preprint"),
        ];

    private PropertyMap FillYear(Entity paper, PropertyMap filled, Found year, bool isPublished)
    {
        var value = int.Parse(year.Value, CultureInfo.InvariantCulture);
        if (paper.Year is not { } known)
        {
            return filled.With("year", value);
        }

        // A preprint's year does not contradict the publication's, whichever of the two the list gives.
        var sameKind = isPublished || PlacesOf(paper).Count == 0;
        if (sameKind && paper.Properties.Whole("preprintYear") != value && Math.Abs(known - value) > 1)
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
                facts.AddNode(new Entity(person, [Labels.Author], author.Text, PropertyMap.Empty));
                facts.Add(
                    RelationTypes.Wrote,
                    person,
                    key,
                    record,
                    quote,
                    "record-authors",
                    PropertyMap.Empty.With("position", names.Count)
                );
            }
        }

        return names.ToImmutable();
    }

    private Venue? VenueOf(KeptRecord record) => record.Work.Venue is { } venue ? _venues.Known(venue.Text) ?? Unknown(venue.Text) : null;

    // A venue that the table does not know is made only where it is used.
    private static Venue Unknown(string text) =>
        new(text, text, text.StartsWith("arXiv", StringComparison.OrdinalIgnoreCase) ? VenueKind.Preprint : VenueKind.Other);

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

    private sealed record Found(KeptRecord Record, string Value, (int Line, string Quote) Quote);
}
