using Graph.Model;

namespace Graph.Ask.Verify;

/// <summary>The physics of lineage: nothing builds on itself, in a circle, or on what came later.</summary>
internal sealed class LineageCheck(string file)
{
    private static readonly string[] Acyclic =
    [
        RelationTypes.BuildsOn,
        RelationTypes.SubtaskOf,
        RelationTypes.SubtypeOf,
        RelationTypes.SubtopicOf,
    ];

    /// <summary>Relations that break it.</summary>
    public IEnumerable<Diagnostic> Find(KnowledgeGraph graph)
    {
        var relations = graph.Relations.Where(r => Acyclic.Contains(r.Type, StringComparer.Ordinal)).ToArray();
        return
        [
            .. from relation in relations
            where relation.From == relation.To
            select Error("G520", $"{relation.Id}: it runs from {relation.From} to itself."),
            .. from relation in relations
            where Later(relation, graph) is not null
            select Error("G521", $"{relation.Id}: {Later(relation, graph)}"),
            .. from type in Acyclic
            from circle in Circles(relations.Where(r => r.Type == type && r.From != r.To))
            select Error("G522", $"{type} runs in a circle: {string.Join(" → ", circle)}."),
        ];
    }

    private static string? Later(Relation relation, KnowledgeGraph graph) =>
        relation.Type == RelationTypes.BuildsOn
        && graph.Find(relation.From)?.Year is { } year
        && graph.Find(relation.To)?.Year is { } later
        && later > year
            ? $"{relation.From} is of {year} and cannot build on {relation.To} of {later}."
            : null;

    // Nodes that no chain of removals frees lie on a circle or between two; from the smallest of them a walk must close one.
    private static IEnumerable<IReadOnlyList<string>> Circles(IEnumerable<Relation> relations)
    {
        var next = relations
            .GroupBy(r => r.From, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(r => r.To).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        for (var circle = FirstCircle(next); circle is not null; circle = FirstCircle(next))
        {
            yield return circle;
            next[circle[^2]].Remove(circle[^1]);
        }
    }

    private static List<string>? FirstCircle(Dictionary<string, HashSet<string>> next)
    {
        Prune(next);
        if (next.Count == 0)
        {
            return null;
        }

        var walk = new List<string> { next.Keys.Min(StringComparer.Ordinal)! };
        while (true)
        {
            var to = next[walk[^1]].Min(StringComparer.Ordinal)!;
            var seen = walk.IndexOf(to);
            walk.Add(to);
            if (seen >= 0)
            {
                return walk[seen..];
            }
        }
    }

    private static void Prune(Dictionary<string, HashSet<string>> next)
    {
        var changed = true;
        while (changed)
        {
            changed = false;
            foreach (var from in next.Keys.ToArray())
            {
                next[from].RemoveWhere(to => !next.ContainsKey(to));
                changed |= next[from].Count == 0 && next.Remove(from);
            }
        }
    }

    private Diagnostic Error(string code, string message) => new(file, 0, 0, code, Severity.Error, message);
}
