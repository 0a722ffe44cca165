using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Curated;
using Graph.Model;
using Graph.Resolve.Names;

namespace Graph.Relate;

/// <summary>Curated facts about what the lists name, and about what that builds on in turn.</summary>
internal sealed class CuratedClaims
{
    private const string Rule = "curated";

    private readonly CuratedFacts _curated;
    private readonly RuleContext _context;
    private readonly CuratedPapers _papers;
    private readonly CuratedContradictions _problems;
    private readonly Func<Named, string?> _keyOf;
    private readonly List<CuratedSubject> _subjects = [];
    private readonly Dictionary<(string, string, string, string), CuratedWork> _said = [];

    /// <summary>Finds what each entry is about.</summary>
    /// <param name="curated">The entries.</param>
    /// <param name="context">The names that are known.</param>
    /// <param name="papers">The papers that they are about.</param>
    /// <param name="keyOf">The key of what a name means; null where it may mean several things.</param>
    /// <param name="present">The keys of what the lists name.</param>
    /// <param name="problems">Where problems go.</param>
    public CuratedClaims(
        CuratedFacts curated,
        RuleContext context,
        CuratedPapers papers,
        Func<Named, string?> keyOf,
        IReadOnlySet<string> present,
        CuratedContradictions problems
    )
    {
        (_curated, _context, _papers, _keyOf, _problems) = (curated, context, papers, keyOf, problems);
        var names = new CuratedNames(curated, context, present, problems);
        foreach (var work in curated.Works)
        {
            if (SubjectOf(work, names) is { } subject)
            {
                _subjects.Add(subject);
            }
        }
    }

    /// <summary>The years of models by key, as the papers that introduce them have them.</summary>
    public IReadOnlyDictionary<string, int> Years()
    {
        var years = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var subject in _subjects.Where(s => s is { ModelKey: not null, Paper: not null }))
        {
            if (NamedEntities.Earliest(_papers.Paper(subject.Paper!)) is { } year)
            {
                years[subject.ModelKey!] = years.TryGetValue(subject.ModelKey!, out var other) ? Math.Min(year, other) : year;
            }
        }

        return years;
    }

    /// <summary>The claims to draw: those about what is present, and about what those reach.</summary>
    /// <param name="present">The keys of what the lists name.</param>
    /// <param name="lineage">What builds on what already, by keys.</param>
    /// <param name="yearOf">The year in which an entity came, or null.</param>
    public ImmutableArray<Claim> Reached(
        IReadOnlySet<string> present,
        IEnumerable<(string From, string To)> lineage,
        Func<string, int?> yearOf
    )
    {
        var physics = new CuratedPhysics(_subjects, lineage, yearOf, _problems);
        var sound = _subjects.Select(s => s with { Facts = [.. s.Facts.Where(f => physics.Allows(s, f.Fact, f.Key))] }).ToList();
        var reached = present.ToHashSet(StringComparer.Ordinal);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var found = true;
        while (found)
        {
            found = false;
            foreach (var subject in sound.Where(s => s.Keys.Any(reached.Contains)).ToList())
            {
                sound.Remove(subject);
                found = true;
                reached.UnionWith(subject.Keys);
                reached.UnionWith(subject.Facts.Select(f => f.Key));
                claims.AddRange(ClaimsOf(subject));
            }
        }

        return claims.ToImmutable();
    }

    private CuratedSubject? SubjectOf(CuratedWork work, CuratedNames names)
    {
        var paper = _papers.KeyOf(work);
        if (paper is null && work is { Paper: not null, Identifier: null } && _papers.SlipOf(work.Paper.Text) is { } slip)
        {
            _problems.UnknownPaper(work, slip);
            return null;
        }

        if (work.Model is not null && paper is not null && OtherModel(work, _papers.Paper(paper)) is { } other)
        {
            _problems.OtherModel(work, other);
            return null;
        }

        var model = names.ModelOf(work, paper);
        if (model is null && (work.Model is not null || paper is null))
        {
            return null;
        }

        var modelKey = model is null ? null : _keyOf(model);
        if (model is not null && modelKey is null)
        {
            _problems.Ambiguous(work, work.Model!);
            return null;
        }

        return new CuratedSubject(work, paper, model, modelKey) { Facts = FactsOf(work, modelKey ?? paper!, names) };
    }

    private ImmutableArray<(CuratedFact Fact, Named To, string Key)> FactsOf(CuratedWork work, string subject, CuratedNames names)
    {
        var facts = ImmutableArray.CreateBuilder<(CuratedFact, Named, string)>();
        foreach (var fact in work.Facts)
        {
            if (names.EndOf(work, fact) is not { } to)
            {
                continue;
            }

            var key = _keyOf(to)!;
            if (_said.TryGetValue((subject, fact.Type, key, work.Citation), out var before))
            {
                _problems.Twice(work, fact.To, before);
                continue;
            }

            _said.Add((subject, fact.Type, key, work.Citation), work);
            facts.Add((fact, to, key));
        }

        return facts.ToImmutable();
    }

    private string? OtherModel(CuratedWork work, Entity paper)
    {
        var titles = paper.Properties.Texts("aliases").Prepend(paper.Name);
        return
            titles.Select(_context.Lexicon.IntroducedBy).FirstOrDefault(t => t is { Kind: TermKind.Model }) is { } term
            && _context.Lexicon.Find(TermKind.Model, work.Model!.Text) is { } own
            && own != term
            && own.Paper is not null
            ? term.Name
            : null;
    }

    private IEnumerable<Claim> ClaimsOf(CuratedSubject subject)
    {
        var work = subject.Work;
        var start = subject.Model is { } model ? NodeRef.Of(model) : NodeRef.Of(subject.Paper!);
        if (subject is { Model: { } named, Paper: { } paper })
        {
            _context.Names.Spell(named);
            yield return new Claim(RelationTypes.Introduces, NodeRef.Of(paper), start, Quote(work, work.Model!.Line));
        }

        foreach (var (fact, to, _) in subject.Facts)
        {
            _context.Names.Spell(to);
            yield return new Claim(fact.Type, start, NodeRef.Of(to), Quote(work, fact.To.Line));
        }
    }

    private Evidence Quote(CuratedWork work, int line) =>
        new(work.Source, work.Line, line, _curated.Words(work.Source, line), Rule, Basis.Curated, SourceKind.Curated, work.Citation);
}
