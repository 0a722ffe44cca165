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

        var works = Relation.Works(relation.Evidence);
        if (relation.Support != works)
        {
            yield return $"its support is {relation.Support}, but {works} sources say it.";
        }

        if (!relation.Evidence.IsEmpty && relation.Evidence.Min(e => e.Basis) is var strongest && relation.Basis != strongest)
        {
            yield return $"its basis is {relation.Basis.Word()}, but the strongest of its evidence is {strongest.Word()}.";
        }

        foreach (var piece in relation.Evidence.Where(e => e.Basis is Basis.Curated or Basis.Imported && e.Citation.Length == 0))
        {
            yield return $"its {piece.Basis.Word()} evidence of {piece.Source}({piece.Line}) needs a citation.";
        }
    }

    private Diagnostic Error(string message) => new(file, 0, 0, "G510", Severity.Error, message);
}
