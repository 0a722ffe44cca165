using Graph.Graphs;
using Graph.Knowledge.Curated;
using Graph.Model;

namespace Graph.Relate;

/// <summary>Refuses curated facts that break what every lineage obeys: a person can put right what he wrote.</summary>
internal sealed class CuratedPhysics
{
    private readonly IReadOnlyDictionary<(string From, string To), LineageFlaw> _flaws;
    private readonly Func<string, int?> _yearOf;
    private readonly CuratedContradictions _problems;

    /// <summary>Looks at all facts together.</summary>
    /// <param name="subjects">The entries in their order: of facts that make a circle the last is refused.</param>
    /// <param name="lineage">What builds on what already, by keys.</param>
    /// <param name="yearOf">The year in which an entity came, or null.</param>
    /// <param name="problems">Where refusals go.</param>
    public CuratedPhysics(
        IEnumerable<CuratedSubject> subjects,
        IEnumerable<(string From, string To)> lineage,
        Func<string, int?> yearOf,
        CuratedContradictions problems
    )
    {
        (_yearOf, _problems) = (yearOf, problems);
        var asserted =
            from subject in subjects
            from fact in subject.Facts
            where fact.Fact.Type == RelationTypes.BuildsOn
            select (Start(subject), fact.Key);
        _flaws = LineagePhysics.Flaws([.. lineage, .. asserted], yearOf);
    }

    /// <summary>Whether a fact may hold; where not, it is said why.</summary>
    public bool Allows(CuratedSubject subject, CuratedFact fact, string to)
    {
        var from = Start(subject);
        if (fact.Type != RelationTypes.BuildsOn || !_flaws.TryGetValue((from, to), out var flaw))
        {
            return true;
        }

        if (from == to)
        {
            _problems.Itself(subject.Work, fact.To);
        }
        else if (flaw == LineageFlaw.AgainstTime)
        {
            _problems.Later(subject.Work, fact.To, _yearOf(from)!.Value, _yearOf(to)!.Value);
        }
        else
        {
            _problems.Circle(subject.Work, fact.To);
        }

        return false;
    }

    private static string Start(CuratedSubject subject) => subject.ModelKey ?? subject.Paper!;
}
