using System.Collections.Immutable;
using System.Globalization;
using FuzzySharp;
using Graph.Knowledge.Curated;
using Graph.Knowledge.Identifiers;
using Graph.Model;
using Graph.Resolve.Papers;
using Graph.Text;

namespace Graph.Relate;

/// <summary>The papers that curated entries speak of: those of the lists, completed by what the lists leave out, and those that no list
/// has.</summary>
internal sealed class CuratedPapers
{
    // FuzzySharp's ratio, 0 to 100: above the first, a title that no list has is a slip of one that a list has; below the second, two
    // titles of one identifier are two works, however a list may shorten or misspell.
    private const int LeastSlip = 90;
    private const int LeastSameTitle = 50;

    private readonly Dictionary<string, Entity> _papers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byIdentifier = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byTitle = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beyond = new(StringComparer.Ordinal);
    private readonly CuratedContradictions _problems;
    private LikelyTitles? _titles;

    /// <summary>Finds the papers.</summary>
    /// <param name="curated">The entries.</param>
    /// <param name="resolved">The entities of the lists.</param>
    /// <param name="problems">Where contradictions go.</param>
    public CuratedPapers(CuratedFacts curated, ImmutableArray<Entity> resolved, CuratedContradictions problems)
    {
        _problems = problems;
        foreach (var paper in resolved.Where(e => e.Is(Labels.Paper)))
        {
            Take(paper);
        }

        foreach (var work in curated.Works)
        {
            if (KeyOf(work) is { } key)
            {
                Complete(key, work);
            }
            else if (work.PaperTitle is { } title && (work.Title is not null || work.Year is not null || !work.Authors.IsEmpty))
            {
                var paper = Beyond(work, title);
                _beyond.Add(paper.Key);
                Take(paper);
            }
        }

        Entities =
        [
            .. resolved.Select(e => _papers.GetValueOrDefault(e.Key, e)),
            .. _beyond.Select(k => _papers[k]).OrderBy(e => e.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>The entities that were given, completed, and after them the papers that no list has.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>Whether no list has a paper.</summary>
    public bool IsBeyond(string key) => _beyond.Contains(key);

    /// <summary>The paper with a key.</summary>
    public Entity Paper(string key) => _papers[key];

    /// <summary>The key of an entry's paper; null where neither a list nor an entry tells of it.</summary>
    public string? KeyOf(CuratedWork work) =>
        work.Identifier is { } identifier && _byIdentifier.TryGetValue(identifier, out var key) ? key
        : work is { Paper: { } paper, Identifier: null } && _byTitle.TryGetValue(FoldedText.Of(paper.Text), out key) ? key
        : work.PaperTitle is { } title && _byTitle.TryGetValue(FoldedText.Of(title), out key) ? key
        : null;

    /// <summary>The title of the lists that an unknown title is a slip of; null where there is none.</summary>
    public string? SlipOf(string title)
    {
        var folded = FoldedText.Of(title);
        _titles ??= new LikelyTitles(_byTitle.Keys);
        return _titles
            .Near(folded, LeastSlip)
            .Where(t => Fuzz.Ratio(folded, t) >= LeastSlip)
            .Order(StringComparer.Ordinal)
            .Select(t => _papers[_byTitle[t]].Name)
            .FirstOrDefault();
    }

    private void Take(Entity paper)
    {
        _papers[paper.Key] = paper;
        foreach (var identifier in paper.Properties.Texts("ids"))
        {
            _byIdentifier.TryAdd(identifier.ToLowerInvariant(), paper.Key);
        }

        foreach (var title in paper.Properties.Texts("aliases").Prepend(paper.Name))
        {
            _byTitle.TryAdd(FoldedText.Of(title), paper.Key);
        }
    }

    private void Complete(string key, CuratedWork work)
    {
        var paper = _papers[key];
        if (work.Title is { } title && Differs(title, paper))
        {
            _problems.OtherTitle(work, paper.Name, title);
            return;
        }

        var year = work.Year is { } written ? int.Parse(written.Text, CultureInfo.InvariantCulture) : (int?)null;
        if (year is not null && paper.Year is { } stated && year != stated && year != paper.Properties.Whole("preprintYear"))
        {
            _problems.OtherYear(work, paper.Name, stated);
            year = null;
        }

        var properties = paper.Properties;
        properties = properties["year"] is null ? properties.With("year", (object?)year) : properties;
        properties = properties["venue"] is null ? properties.With("venue", work.Venue) : properties;
        properties = properties["authors"] is null ? properties.With("authors", work.Authors) : properties;
        _papers[key] = paper with { Properties = properties };
    }

    private static bool Differs(string title, Entity paper)
    {
        var folded = FoldedText.Of(title);
        return paper
            .Properties.Texts("aliases")
            .Prepend(paper.Name)
            .Select(FoldedText.Of)
            .All(t =>
                Fuzz.Ratio(folded, t) < LeastSameTitle
                && !t.StartsWith(folded, StringComparison.Ordinal)
                && !folded.StartsWith(t, StringComparison.Ordinal)
            );
    }

    private static Entity Beyond(CuratedWork work, string title)
    {
        var identifier =
            work.Identifier is { } text && text.Split(':', 2) is [var scheme, var value]
                ? new Identifier(scheme, value)
                : (Identifier?)null;
        var properties = PropertyMap
            .Empty.With("title", title)
            .With("year", work.Year is { } year ? int.Parse(year.Text, CultureInfo.InvariantCulture) : null)
            .With("venue", work.Venue)
            .With("authors", work.Authors)
            .With("scope", "beyond");
        if (identifier is { } known)
        {
            properties = properties
                .With(known.Scheme, known.Value)
                .With("ids", ImmutableArray.Create(known.ToString()))
                .With("url", IdentifierSchemes.Of(known).Address(known.Value));
        }

        return new Entity(PaperKeys.Of(title), [Labels.Paper], title, properties);
    }
}
