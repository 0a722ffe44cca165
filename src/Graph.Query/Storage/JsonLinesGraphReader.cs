using System.Text;
using System.Text.Json;

namespace Graph.Query.Storage;

/// <summary>
/// Reads the shape that <c>apoc.import.json</c> reads: <c>{"type":"node","id","labels","properties"}</c> and
/// <c>{"type":"relationship","label","start":{"id"},"end":{"id"},"properties"}</c>. Lines may stand in any order.
/// </summary>
internal sealed class JsonLinesGraphReader
{
    private const int NotDeclared = -1;
    private const int Missing = -1;
    private readonly PropertyGraphBuilder _builder = new();
    private readonly Utf8SymbolCache _labels;
    private readonly Utf8SymbolCache _types;
    private readonly JsonPropertyReader _properties;
    private readonly List<int> _nodeLabels = [];
    private readonly List<(int Node, long Line)> _expected = [];
    private bool? _isNode;
    private int _id;
    private int _type;
    private int _start;
    private int _end;

    public JsonLinesGraphReader()
    {
        _labels = new Utf8SymbolCache(_builder.Labels);
        _types = new Utf8SymbolCache(_builder.Types);
        _properties = new JsonPropertyReader(_builder.Keys);
    }

    public PropertyGraph Read(Stream stream)
    {
        var lines = new LineReader(stream);
        while (lines.TryRead(out var line))
        {
            if (line.Trim(" \t"u8).Length > 0)
                ReadLine(line, lines.Line);
        }

        foreach (var (node, line) in _expected)
        {
            if (_builder.NodeLabelSets[node] == NotDeclared)
                throw new GraphFormatException(line, $"the relationship refers to the node '{_builder.Identifiers.Text(node)}', which the file does not have");
        }

        return _builder.Build();
    }

    private void ReadLine(ReadOnlySpan<byte> line, long number)
    {
        try
        {
            ReadFields(line);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            throw new GraphFormatException(number, $"expected one JSON object ({error.Message.Split(" LineNumber", 2)[0]})");
        }

        switch (_isNode)
        {
            case true:
                AddNode(number);
                break;
            case false:
                AddRelationship(number);
                break;
            default:
                throw new GraphFormatException(number, "expected \"type\" to be \"node\" or \"relationship\"");
        }
    }

    private void ReadFields(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        (_isNode, _id, _type, _start, _end) = (null, Missing, Missing, Missing, Missing);
        _nodeLabels.Clear();
        _properties.Clear();
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException("it begins otherwise");
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            ReadField(ref json);
        json.Read();
    }

    private void ReadField(ref Utf8JsonReader json)
    {
        if (json.ValueTextEquals("type"u8))
            _isNode = ReadKind(ref json);
        else if (json.ValueTextEquals("id"u8))
            _id = ReadId(ref json);
        else if (json.ValueTextEquals("label"u8))
            _type = ReadName(ref json, _types);
        else if (json.ValueTextEquals("labels"u8))
            ReadLabels(ref json);
        else if (json.ValueTextEquals("start"u8))
            _start = ReadEnd(ref json);
        else if (json.ValueTextEquals("end"u8))
            _end = ReadEnd(ref json);
        else if (json.ValueTextEquals("properties"u8) && json.Read())
            _properties.Read(ref json);
        else
            json.Skip();
    }

    private static bool? ReadKind(ref Utf8JsonReader json)
    {
        json.Read();
        return json.ValueTextEquals("node"u8) ? true : json.ValueTextEquals("relationship"u8) ? false : null;
    }

    // A relationship's id is no node: where "type" stands first, as it does in what we write, it is left out.
    private int ReadId(ref Utf8JsonReader json)
    {
        json.Read();
        return _isNode == false ? Missing : Number(ref json);
    }

    private static int ReadName(ref Utf8JsonReader json, Utf8SymbolCache names)
    {
        json.Read();
        return names.Get(json.ValueIsEscaped ? Encoding.UTF8.GetBytes(json.GetString()!) : json.ValueSpan);
    }

    private void ReadLabels(ref Utf8JsonReader json)
    {
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.String)
            _nodeLabels.Add(_labels.Get(json.ValueIsEscaped ? Encoding.UTF8.GetBytes(json.GetString()!) : json.ValueSpan));
    }

    private int ReadEnd(ref Utf8JsonReader json)
    {
        var id = Missing;
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8) && json.Read())
                id = Number(ref json);
            else
                json.Skip();
        }

        return id;
    }

    private int Number(ref Utf8JsonReader json)
    {
        var number = _builder.Identifiers.GetOrAdd(json.ValueIsEscaped ? Encoding.UTF8.GetBytes(json.GetString()!) : json.ValueSpan);
        if (number == _builder.NodeLabelSets.Count)
            _builder.NodeLabelSets.Add(NotDeclared);
        return number;
    }

    private void AddNode(long line)
    {
        if (_id == Missing)
            throw new GraphFormatException(line, "the node has no \"id\"");
        if (_builder.NodeLabelSets[_id] != NotDeclared)
            throw new GraphFormatException(line, $"the node '{_builder.Identifiers.Text(_id)}' was declared before");
        _builder.NodeLabelSets[_id] = _builder.LabelSets.Add(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_nodeLabels));
        _properties.AddTo(_builder.NodeProperties, _id);
    }

    private void AddRelationship(long line)
    {
        if (_type == Missing || _start == Missing || _end == Missing)
            throw new GraphFormatException(line, "the relationship lacks \"label\", \"start\" or \"end\"");
        Expect(_start, line);
        Expect(_end, line);
        _properties.AddTo(_builder.RelationshipProperties, _builder.AddRelationship(_type, _start, _end));
    }

    private void Expect(int node, long line)
    {
        if (_builder.NodeLabelSets[node] == NotDeclared)
            _expected.Add((node, line));
    }
}
