using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Relate;

/// <summary>The physics of lineage: nothing builds on itself, on what came later, or in a circle.</summary>
/// <param name="Kept">The relations that hold.</param>
/// <param name="Diagnostics">Those that cannot, and are not drawn.</param>
internal sealed record LineagePhysics(ImmutableArray<Relation> Kept, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Parts relations into those that hold and those that cannot; of a circle the weakest is left out.</summary>
    /// <param name="relations">All relations.</param>
    /// <param name="yearOf">The year in which an entity came, or null.</param>
    public static LineagePhysics Keep(IEnumerable<Relation> relations, Func<string, int?> yearOf)
    {
        var kept = ImmutableArray.CreateBuilder<Relation>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var next = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (
            var relation in relations
                .OrderBy(r => r.Basis)
                .ThenByDescending(r => r.Confidence)
                .ThenByDescending(r => r.Support)
                .ThenBy(r => r.Id, StringComparer.Ordinal)
        )
        {
            if (relation.Type == RelationTypes.BuildsOn && Problem(relation, next, yearOf) is { } problem)
            {
                diagnostics.Add(
                    new Diagnostic(
                        relation.Evidence[0].Source,
                        relation.Evidence[0].Line,
                        0,
                        problem.Code,
                        Severity.Warning,
                        $"{problem.Message} It is not drawn."
                    )
                );
                continue;
            }

            kept.Add(relation);
            if (relation.Type == RelationTypes.BuildsOn)
            {
                (next.TryGetValue(relation.From, out var list) ? list : next[relation.From] = []).Add(relation.To);
            }
        }

        return new LineagePhysics(kept.ToImmutable(), diagnostics.ToImmutable());
    }

    private static (string Code, string Message)? Problem(
        Relation relation,
        Dictionary<string, List<string>> next,
        Func<string, int?> yearOf
    )
    {
        if (relation.From == relation.To)
        {
            return ("G310", $"{relation.From} would build on itself.");
        }

        if (yearOf(relation.From) is { } year && yearOf(relation.To) is { } later && later > year)
        {
            return ("G311", $"{relation.From} of {year} would build on {relation.To} of {later}.");
        }

        return Reaches(relation.To, relation.From, next)
            ? ("G312", $"{relation.From} would build on {relation.To}, which builds on it.")
            : null;
    }

    private static bool Reaches(string from, string to, Dictionary<string, List<string>> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var at))
        {
            if (at == to)
            {
                return true;
            }

            if (seen.Add(at) && next.TryGetValue(at, out var further))
            {
                further.ForEach(open.Push);
            }
        }

        return false;
    }
}
