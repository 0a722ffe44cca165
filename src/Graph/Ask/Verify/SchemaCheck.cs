using Graph.Model;

namespace Graph.Ask.Verify;

/// <summary>The schema of contract 2: known labels and types, right ends, mandatory properties.</summary>
internal sealed class SchemaCheck(string file)
{
    /// <summary>Entities, then relations, that break the schema.</summary>
    public IEnumerable<Diagnostic> Find(KnowledgeGraph graph) =>
        [
            .. from entity in graph.Entities from problem in Problems(entity) select Error($"{entity.Key}: {problem}"),
            .. from relation in graph.Relations from problem in Problems(relation, graph) select Error($"{relation.Id}: {problem}"),
        ];

    private static IEnumerable<string> Problems(Entity entity)
    {
        if (string.IsNullOrWhiteSpace(entity.Name))
        {
            yield return "the name is empty.";
        }

        if (entity.Labels.IsEmpty)
        {
            yield return "there is no label.";
        }

        foreach (var label in entity.Labels.Where(l => !Labels.All.Contains(l, StringComparer.Ordinal)))
        {
            yield return $"'{label}' is no label of the schema.";
        }
    }

    private static IEnumerable<string> Problems(Relation relation, KnowledgeGraph graph)
    {
        if (!RelationTypes.Ends.TryGetValue(relation.Type, out var ends))
        {
            yield return $"'{relation.Type}' is no relationship type of the schema.";
            yield break;
        }

        if (!ends.From.Any(graph.Find(relation.From)!.Is))
        {
            yield return $"it must start at {string.Join(" or ", ends.From)}.";
        }

        if (!ends.To.Any(graph.Find(relation.To)!.Is))
        {
            yield return $"it must end at {string.Join(" or ", ends.To)}.";
        }

        foreach (var problem in EvidenceProblems(relation))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> EvidenceProblems(Relation relation)
    {
        if (relation.Confidence is not (> 0 and <= 1))
        {
            yield return "its confidence is not in (0, 1].";
        }

        if (relation.Evidence.IsEmpty)
        {
            yield return "it has no evidence.";
        }

        var sources = relation.Evidence.Select(e => e.Source).Distinct(StringComparer.Ordinal).Count();
        if (relation.Support != sources)
        {
            yield return $"its support is {relation.Support}, but {sources} sources say it.";
        }

        if (relation.Basis is Basis.Curated or Basis.Imported && relation.Evidence.Any(e => e.Citation.Length == 0))
        {
            yield return $"a {relation.Basis.Word()} relation needs a citation for each piece of evidence.";
        }
    }

    private Diagnostic Error(string message) => new(file, 0, 0, "G510", Severity.Error, message);
}
