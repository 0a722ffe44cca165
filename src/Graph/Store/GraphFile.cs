using System.Collections.Immutable;
using System.Text.Json;
using Graph.Model;

namespace Graph.Store;

/// <summary>A knowledge graph at rest: <c>graph.jsonl</c> (contract 2). Nodes, then relationships, each sorted by id.</summary>
public static class GraphFile
{
    /// <summary>The file's usual name.</summary>
    public const string Name = "graph.jsonl";

    /// <summary>Writes a graph. The same graph gives the same bytes.</summary>
    public static void Write(KnowledgeGraph graph, Stream stream)
    {
        using var lines = new JsonLines(stream);
        foreach (var entity in graph.Entities)
        {
            lines.Write(json => GraphWriter.WriteNode(json, entity));
        }

        foreach (var relation in graph.Relations)
        {
            lines.Write(json => GraphWriter.WriteRelationship(json, relation, graph));
        }
    }

    /// <summary>Reads a graph that <see cref="Write"/> wrote.</summary>
    /// <param name="path">The file, or a folder that holds a <c>graph.jsonl</c>.</param>
    /// <exception cref="GraphFileException">There is no such file, or a line does not belong to a graph.</exception>
    public static KnowledgeGraph Read(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, Name) : path;
        if (!File.Exists(file))
        {
            throw new GraphFileException($"There is no graph at '{file}'. Make one with: graph build") { IsMissing = true };
        }

        using var stream = File.OpenRead(file);
        FileStart.Check(stream, file);
        return Read(stream, file);
    }

    /// <summary>Whether a graph was written by an earlier version, with one relationship for each ground of a fact; false where there is
    /// no such file or no relationship.</summary>
    /// <param name="path">The file, or a folder that holds a <c>graph.jsonl</c>.</param>
    public static bool IsOfEarlierForm(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, Name) : path;
        return File.Exists(file) && File.ReadLines(file).Any(GraphReader.IsOfEarlierForm);
    }

    /// <summary>Reads a graph from a stream.</summary>
    /// <param name="stream">UTF-8 JSON Lines.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="GraphFileException">A line does not belong to a graph.</exception>
    public static KnowledgeGraph Read(Stream stream, string name)
    {
        var (entities, relations) = (new List<Entity>(), new List<Relation>());
        try
        {
            var isEarlier = ReadLines(
                stream,
                entities,
                relations,
                (number, error) =>
                    throw new GraphFileException($"{name}({number}): {Sentence(error)} Build the graph again with: graph build", error)
            );
            return KnowledgeGraph.Create(entities, isEarlier ? GraphReader.Joined(relations) : relations);
        }
        catch (ArgumentException error)
        {
            throw new GraphFileException($"{name}: {error.Message} Build the graph again with: graph build", error);
        }
    }

    /// <summary>Reads what can be read of a graph, for whoever looks for its defects.</summary>
    /// <param name="path">The file, or a folder that holds a <c>graph.jsonl</c>.</param>
    /// <returns>The sound part, and a diagnostic for each line that is left out of it.</returns>
    /// <exception cref="GraphFileException">There is no such file, or it is compressed or not in UTF-8.</exception>
    public static (KnowledgeGraph Graph, ImmutableArray<Diagnostic> Defects) ReadSoundPart(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, Name) : path;
        if (!File.Exists(file))
        {
            throw new GraphFileException($"There is no graph at '{file}'. Make one with: graph build") { IsMissing = true };
        }

        var name = file.Replace('\\', '/');
        var defects = ImmutableArray.CreateBuilder<Diagnostic>();
        var (entities, relations) = (new List<Entity>(), new List<Relation>());
        using var stream = File.OpenRead(file);
        FileStart.Check(stream, name);
        var isEarlier = ReadLines(stream, entities, relations, (number, error) => defects.Add(Defect(name, number, Sentence(error))));
        return (
            SoundPart(entities, isEarlier ? GraphReader.Joined(relations) : relations, message => defects.Add(Defect(name, 0, message))),
            defects.ToImmutable()
        );
    }

    private static KnowledgeGraph SoundPart(IEnumerable<Entity> entities, IEnumerable<Relation> relations, Action<string> say)
    {
        var nodes = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var entity in entities.Where(e => !nodes.TryAdd(e.Key, e)))
        {
            say($"a second node has the key '{entity.Key}'; it is left out.");
        }

        var edges = new Dictionary<string, Relation>(StringComparer.Ordinal);
        foreach (var relation in relations)
        {
            var loose = nodes.ContainsKey(relation.From) ? relation.To : relation.From;
            if (!nodes.ContainsKey(loose))
            {
                say($"{relation.Id}: no node has the key '{loose}', at which it should start or end; it is left out.");
            }
            else if (!edges.TryAdd(relation.Id, relation))
            {
                say($"{relation.Id}: a second relationship of this type joins the same nodes; it is left out.");
            }
        }

        return KnowledgeGraph.Create(nodes.Values, edges.Values);
    }

    // Whether any line is of an earlier version.
    private static bool ReadLines(Stream stream, List<Entity> entities, List<Relation> relations, Action<int, Exception> wrong)
    {
        var (number, isEarlier) = (0, false);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            number++;
            try
            {
                GraphReader.ReadLine(line, entities, relations);
                isEarlier = isEarlier || GraphReader.IsOfEarlierForm(line);
            }
            catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
            {
                wrong(number, error);
            }
        }

        return isEarlier;
    }

    private static string Sentence(Exception error) => $"this is no line of a graph ({error.Message.TrimEnd('.')}).";

    private static Diagnostic Defect(string file, int line, string message) => new(file, line, 0, "G505", Severity.Error, message);
}
