using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Write.Curation;

/// <summary>The text of an issue that asks the authors of a repository whether what was read of their work is right. It is text only:
/// nothing is sent.</summary>
/// <param name="Repository">The repository's address.</param>
/// <param name="Text">The issue in Markdown.</param>
public sealed record AuthorLetter(string Repository, string Text)
{
    /// <summary>Begins the line that says which work the facts below it are about; <see cref="AuthorReply"/> reads it back.</summary>
    internal const string WorkMark = "<!-- work: ";

    /// <summary>Ends that line.</summary>
    internal const string WorkEnd = " -->";

    /// <summary>A letter for each repository of whose work the graph has such facts, by address.</summary>
    public static IEnumerable<AuthorLetter> Of(KnowledgeGraph graph) =>
        from repository in graph.Entities
        where repository.Is(Labels.Repository)
        let address = repository.Properties.Text("url") ?? repository.Name
        let works = WorksOf(graph, repository.Key)
        let facts = works.SelectMany(w => FactsOf(graph, w)).ToImmutableArray()
        where !facts.IsEmpty
        orderby address
        select new AuthorLetter(address, Write(graph, address, works));

    private static ImmutableArray<Entity> WorksOf(KnowledgeGraph graph, string repository)
    {
        var works = graph.To(repository).Where(r => r.Type == RelationTypes.HasCode).Select(r => graph.Find(r.From)!).ToArray();
        var introduced = works
            .SelectMany(w => graph.From(w.Key))
            .Where(r => r.Type == RelationTypes.Introduces)
            .Select(r => graph.Find(r.To)!);
        return [.. works.Concat(introduced).DistinctBy(w => w.Key).OrderBy(w => w.Key, StringComparer.Ordinal)];
    }

    private static IEnumerable<Relation> FactsOf(KnowledgeGraph graph, Entity work) =>
        FactWords.All.SelectMany(w => graph.From(work.Key).Where(r => r.Type == w.Type));

    private static string Write(KnowledgeGraph graph, string address, ImmutableArray<Entity> works)
    {
        var text = new StringBuilder("# Is this right about your work?\n\n");
        text.Append("We keep a knowledge graph of papers and models in which every fact shows the words it was read from. ");
        text.Append("This is what we read about the work of ").Append(address).Append(", line by line. ");
        text.Append("Please strike what is wrong (`~~like this~~`, or delete the line), and add what is missing in the same form. ");
        text.Append("What stays will be recorded as yours, with this issue as the citation.\n");
        foreach (var work in works)
        {
            var facts = FactsOf(graph, work).ToArray();
            if (facts.Length > 0)
            {
                text.Append("\n## ").Append(work.Name).Append("\n\n");
                text.Append(WorkMark).Append(Reference(work)).Append(WorkEnd).Append("\n\n");
                text.AppendJoin("", facts.Select(f => LineOf(graph, work, f)));
            }
        }

        return text.ToString();
    }

    private static string LineOf(KnowledgeGraph graph, Entity work, Relation fact)
    {
        var evidence = fact.Evidence.FirstOrDefault(e => e.Citation.Length > 0) ?? fact.Evidence[0];
        var place =
            evidence.Citation.Length > 0
                ? evidence.Citation
                : string.Create(CultureInfo.InvariantCulture, $"{evidence.Source}, line {evidence.Line}");
        var words = FactWords.All.First(w => w.Type == fact.Type).Words;
        return $"- {work.Name} **{words}** {graph.Find(fact.To)!.Name} ({place})\n";
    }

    private static string Reference(Entity work) =>
        work.Is(Labels.Model) ? "model " + work.Name
        : work.Properties.Text("arxiv") is { } arxiv ? "paper arxiv:" + arxiv
        : work.Properties.Text("doi") is { } doi ? "paper doi:" + doi
        : "paper " + work.Name;
}
