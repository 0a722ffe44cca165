using System.Globalization;
using Graph.Model;

namespace Graph.Write.Curation;

/// <summary>The template of a curated entry: all that the graph already has on a paper or model, and where it stands.</summary>
public static class CurateTemplate
{
    /// <summary>Writes the template.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="entity">A paper or model of it.</param>
    /// <param name="output">Where to.</param>
    public static void Write(KnowledgeGraph graph, Entity entity, TextWriter output)
    {
        var (paper, model) = SubjectOf(graph, entity);
        output.Write($"# {entity.Name}: what the graph has. Add what you know, strike what you do not assert, give cite and where.\n");
        output.Write("# How: seeds/README.md\n");
        foreach (var fact in FactsOf(graph, paper, model))
        {
            var evidence = fact.Evidence[0];
            var words = FactWords.All.First(w => w.Type == fact.Type).Words;
            var place = string.Create(CultureInfo.InvariantCulture, $"{evidence.Source}, line {evidence.Line}");
            var citation = evidence.Citation.Length > 0 ? $" ({evidence.Citation})" : "";
            output.Write(
                $"# {graph.Find(fact.From)!.Name} {words} {graph.Find(fact.To)!.Name}: {place}: {Short(evidence.Quote)}{citation}\n"
            );
        }

        output.Write($"\n- paper: {NameOf(paper)}\n");
        if (model is not null)
        {
            output.Write($"  model: {CuratedYaml.Value(model.Name)}\n");
        }

        if (paper is not null && paper.Year is null)
        {
            output.Write("  # year: the graph has none\n");
        }

        foreach (var words in FactWords.All)
        {
            var ends = FactsOf(graph, paper, model).Where(r => r.Type == words.Type).Select(r => graph.Find(r.To)!.Name);
            output.Write($"  {words.Key}: {CuratedYaml.List(ends.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}\n");
        }

        output.Write($"  cite: {paper?.Properties.Text("url") ?? "https://"}\n  where: abstract\n");
    }

    private static (Entity? Paper, Entity? Model) SubjectOf(KnowledgeGraph graph, Entity entity)
    {
        if (entity.Is(Labels.Model))
        {
            return (Introduction(graph.To(entity.Key)) is { } by ? graph.Find(by.From) : null, entity);
        }

        var introduced = graph
            .From(entity.Key)
            .Where(r => r.Type == RelationTypes.Introduces)
            .Select(r => graph.Find(r.To)!)
            .Where(e => e.Is(Labels.Model))
            .DistinctBy(e => e.Key)
            .ToArray();
        return (entity, introduced is [var model] ? model : null);
    }

    private static Relation? Introduction(IEnumerable<Relation> relations) =>
        relations.FirstOrDefault(r => r.Type == RelationTypes.Introduces);

    private static IEnumerable<Relation> FactsOf(KnowledgeGraph graph, Entity? paper, Entity? model) =>
        new[] { model, paper }.OfType<Entity>().SelectMany(e => graph.From(e.Key)).Where(r => FactWords.All.Any(w => w.Type == r.Type));

    private static string NameOf(Entity? paper) =>
        paper?.Properties.Text("arxiv") is { } arxiv ? "arxiv:" + arxiv
        : paper?.Properties.Text("doi") is { } doi ? "doi:" + doi
        : CuratedYaml.Value(paper?.Name ?? "the title of its paper");

    // A template line stays readable; the whole quote is in the graph.
    private static string Short(string quote) => quote.Length <= 100 ? quote : quote[..100] + "…";
}
