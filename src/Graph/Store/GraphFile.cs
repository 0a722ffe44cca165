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
    /// <exception cref="GraphFileException">There is no such file, or a line is none of a graph's.</exception>
    public static KnowledgeGraph Read(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, Name) : path;
        if (!File.Exists(file))
        {
            throw new GraphFileException($"There is no graph at '{file}'. Make one with: graph build");
        }

        using var stream = File.OpenRead(file);
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
    /// <exception cref="GraphFileException">A line is none of a graph's.</exception>
    public static KnowledgeGraph Read(Stream stream, string name)
    {
        var entities = new List<Entity>();
        var relations = new List<Relation>();
        var number = 0;
        var isEarlier = false;
        try
        {
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                number++;
                GraphReader.ReadLine(line, entities, relations);
                isEarlier = isEarlier || GraphReader.IsOfEarlierForm(line);
            }

            return KnowledgeGraph.Create(entities, isEarlier ? GraphReader.Joined(relations) : relations);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new GraphFileException(
                $"{name}({number}): this is no line of a graph ({error.Message.TrimEnd('.')}). Build the graph again with: graph build",
                error
            );
        }
        catch (ArgumentException error)
        {
            throw new GraphFileException($"{name}: {error.Message} Build the graph again with: graph build", error);
        }
    }
}
