using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;

namespace Graph.Store.Neo4j.Load;

/// <summary>Reads a graph file once from end to end, before anything is written, and refuses it whole where a line is bad: what is not in
/// the file would be deleted from the database.</summary>
internal sealed class GraphManifestReader : IDisposable
{
    private const int MostProblems = 10;

    /// <summary>Bytes of a value, as written, above which no index takes it; Neo4j's takes 8,167.</summary>
    private const int MostIndexedBytes = 8_000;

    private readonly string _name;
    private readonly Dictionary<string, ManifestNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<long, long> _relationships = [];
    private readonly ElementGroups _groups = new();
    private readonly PropertySetBook _propertySets = new();
    private readonly SortedDictionary<string, long> _labels = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _types = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<(string Label, string Property)> _tooLong = [];
    private readonly ElementHash _hash = new();
    private readonly List<string> _problems = [];

    private GraphManifestReader(string name) => _name = name;

    /// <summary>Reads a file.</summary>
    /// <param name="stream">Is read from its beginning, and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="LoadRefusedException">A line cannot be used; the message names the first ones.</exception>
    public static GraphManifest Read(Stream stream, string name)
    {
        using var reader = new GraphManifestReader(name);
        return reader.Read(stream);
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private GraphManifest Read(Stream stream)
    {
        var parser = new RawElementParser();
        var element = new RawElement();
        var number = 0;
        foreach (var line in RawLines.Read(stream))
        {
            number++;
            if (number == 1)
            {
                RefuseOtherFile(line.Span);
            }

            if (!line.Span.ContainsAnyExcept(" \t"u8))
            {
                continue;
            }

            element.Clear(number);
            TakeLine(line, parser, element);
        }

        RefuseProblems();
        return Manifest();
    }

    // What such a file is can be seen from its first bytes; a message about its first line would only puzzle.
    private void RefuseOtherFile(ReadOnlySpan<byte> line)
    {
        if (FileStart.Problem(line) is { } problem)
        {
            throw new LoadRefusedException($"{_name}: {problem} Nothing was written.");
        }
    }

    // Sums do not depend on the order; each part is a hash already.
    private string ContentHash()
    {
        var (nodes, relationships) = (0L, 0L);
        foreach (var node in _nodes.Values)
        {
            nodes += node.Hash;
        }

        foreach (var (id, content) in _relationships)
        {
            relationships += (id * 31) ^ content;
        }

        var bytes = new byte[4 * sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, _nodes.Count);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(8), nodes);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(16), _relationships.Count);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(24), relationships);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private void TakeLine(ReadOnlyMemory<byte> line, RawElementParser parser, RawElement element)
    {
        try
        {
            parser.Parse(line, element);
            Take(element);
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            _problems.Add($"{_name}({element.Line}): {error.Message.TrimEnd('.')}.");
        }
    }

    private void Take(RawElement element)
    {
        var (shape, _) = _propertySets.Of(element);
        if (element.IsNode)
        {
            TakeNode(element, shape);
        }
        else
        {
            TakeRelationship(element, shape);
        }
    }

    private void TakeNode(RawElement node, PropertySet shape)
    {
        if (!_nodes.TryAdd(node.Id, new ManifestNode(_hash.Content(node), node.Labels)))
        {
            throw new FormatException($"a second node '{node.Id}'");
        }

        foreach (var label in node.Labels)
        {
            _labels[label] = _labels.GetValueOrDefault(label) + 1;
        }

        foreach (var property in node.Properties)
        {
            if (property.Json.Length > MostIndexedBytes)
            {
                _tooLong.UnionWith(node.Labels.Select(l => (l, property.Name)));
            }
        }

        _groups.Nodes(node.Labels).Include(shape.Names);
        if (node.Labels.Contains(Model.Labels.List) && node.Properties.Find(p => p.Name == "source") is { Name: not null } source)
        {
            _sources.Add(JsonSerializer.Deserialize<string>(source.Json.Span)!);
        }
    }

    private void TakeRelationship(RawElement relationship, PropertySet shape)
    {
        var (start, end) = (End(relationship, relationship.Start), End(relationship, relationship.End));
        if (!_relationships.TryAdd(_hash.Identity(relationship), _hash.Content(relationship)))
        {
            throw new FormatException($"a second relationship '{relationship.Id}'");
        }

        _types[relationship.Type] = _types.GetValueOrDefault(relationship.Type) + 1;
        _groups.Relationships(relationship.Type, start.Labels[0], end.Labels[0]).Include(shape.Names);
    }

    private ManifestNode End(RawElement relationship, string key) =>
        _nodes.TryGetValue(key, out var node)
            ? node
            : throw new FormatException($"relationship '{relationship.Id}' has an end '{key}' that is no node of the lines before");

    private void RefuseProblems()
    {
        if (_problems.Count > 0)
        {
            var more = _problems.Count > MostProblems ? $"\n… and {_problems.Count - MostProblems} more." : string.Empty;
            throw new LoadRefusedException(
                $"{string.Join('\n', _problems.Take(MostProblems))}{more}\nNothing was written. Build the graph again with: graph build"
            );
        }
    }

    private GraphManifest Manifest() =>
        new()
        {
            ContentHash = ContentHash(),
            TooLongForIndex = _tooLong,
            Nodes = _nodes,
            Relationships = _relationships,
            Groups = _groups,
            PropertySets = _propertySets.All,
            LabelCounts = _labels,
            TypeCounts = _types,
            Sources = [.. _sources],
        };
}
