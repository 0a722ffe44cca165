using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Graph.Query.Storage;

/// <summary>Reads the lines of one block.</summary>
/// <remarks>A load is over before the run-time would have optimized what it runs often; the methods of the inner loop ask for it at
/// once.</remarks>
internal sealed class BlockParser(GraphBlock block)
{
    private const int Missing = -1;
    private readonly Utf8SymbolCache _labels = new(block.Labels);
    private readonly Utf8SymbolCache _types = new(block.Types);
    private readonly PropertyReader _properties = new(block.Keys);
    private readonly List<int> _nodeLabels = [];
    private bool? _isNode;
    private TextSlice _id;
    private TextSlice _start;
    private TextSlice _end;
    private int _type;
    private ArraySegment<byte> _delayed;

    public static GraphBlock Parse(ArraySegment<byte> lines)
    {
        var block = new GraphBlock(lines);
        new BlockParser(block).ReadLines();
        return block;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadLines()
    {
        // What is no UTF-8 becomes U+FFFD, here and for the whole block, so that nobody has to ask later.
        if (!Utf8.IsValid(block.Text))
        {
            block.Text = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(block.Text));
        }

        var text = block.Text.AsSpan();
        for (var at = 0; at < text.Length; block.Lines++)
        {
            var length = text[at..].IndexOf((byte)'\n');
            length = length < 0 ? text.Length - at : length;
            if (!TryReadLine(at, length))
            {
                return;
            }

            at += length + 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryReadLine(int at, int length)
    {
        try
        {
            var json = new JsonScanner(block.Text.AsSpan(at, length));
            if (json.Peek() != 0)
            {
                ReadLine(ref json);
            }

            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            block.Error = $"expected one JSON object ({error.Message.Split(" LineNumber", 2)[0]})";
        }
        catch (GraphFormatException error)
        {
            block.Error = error.Message;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadLine(ref JsonScanner json)
    {
        (_isNode, _id, _start, _end, _type, _delayed) = (null, TextSlice.Missing, TextSlice.Missing, TextSlice.Missing, Missing, default);
        _nodeLabels.Clear();
        var isFirst = true;
        json.Open((byte)'{');
        while (json.MoveNext(ref isFirst, out var name))
        {
            ReadField(ref json, name);
        }

        json.End();
        if (_isNode is not { } isNode)
        {
            throw new GraphFormatException(0, "expected \"type\" to be \"node\" or \"relationship\"");
        }

        if (_delayed.Count > 0)
        {
            ReadDelayed();
        }

        if (isNode)
        {
            AddNode();
        }
        else
        {
            AddRelationship();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadField(ref JsonScanner json, scoped ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("type"u8))
        {
            ReadKind(ref json);
        }
        else if (name.SequenceEqual("id"u8))
        {
            _id = ReadIdentifier(ref json);
        }
        else if (name.SequenceEqual("label"u8))
        {
            _type = _types.Get(json.ReadText());
        }
        else if (name.SequenceEqual("labels"u8))
        {
            ReadLabels(ref json);
        }
        else if (name.SequenceEqual("start"u8))
        {
            _start = ReadEnd(ref json);
        }
        else if (name.SequenceEqual("end"u8))
        {
            _end = ReadEnd(ref json);
        }
        else if (name.SequenceEqual("properties"u8))
        {
            ReadProperties(ref json);
        }
        else
        {
            json.Skip();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadKind(ref JsonScanner json)
    {
        var kind = json.Peek() == (byte)'"' ? json.ReadText() : json.Skip();
        _isNode =
            kind.SequenceEqual("node"u8) ? true
            : kind.SequenceEqual("relationship"u8) ? false
            : null;
    }

    // Mostly a text; a number is taken as it is written.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private TextSlice ReadIdentifier(ref JsonScanner json)
    {
        var text = json.Peek() == (byte)'"' ? json.ReadText() : json.Skip();
        block.Text.AsSpan().Overlaps(text, out var start);
        return new TextSlice(start, text.Length, Utf8Hash.Of(text));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadLabels(ref JsonScanner json)
    {
        if (json.Peek() != (byte)'[')
        {
            json.Skip();
            return;
        }

        var isFirst = true;
        json.Open((byte)'[');
        while (json.MoveNext(ref isFirst, (byte)']'))
        {
            _nodeLabels.Add(_labels.Get(json.ReadText()));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private TextSlice ReadEnd(ref JsonScanner json)
    {
        var (id, isFirst) = (TextSlice.Missing, true);
        json.Open((byte)'{');
        while (json.MoveNext(ref isFirst, out var name))
        {
            if (name.SequenceEqual("id"u8))
            {
                id = ReadIdentifier(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        return id;
    }

    // Whose properties they are is known where "type" stands before them, as it does in what we write.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadProperties(ref JsonScanner json)
    {
        if (json.Peek() != (byte)'{')
        {
            throw new JsonException("\"properties\" is no object");
        }

        if (_isNode is { } isNode)
        {
            _properties.Read(
                ref json,
                isNode ? block.NodeProperties : block.RelationshipProperties,
                isNode ? block.Nodes.Count : block.Relationships.Count
            );
            return;
        }

        var text = json.Skip();
        block.Text.AsSpan().Overlaps(text, out var start);
        _delayed = block.Text.Slice(start, text.Length);
    }

    private void ReadDelayed()
    {
        var json = new JsonScanner(_delayed);
        ReadProperties(ref json);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddNode()
    {
        if (_id.IsMissing)
        {
            throw new GraphFormatException(0, "the node has no \"id\"");
        }

        var labels = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_nodeLabels);
        block.Nodes.Add(new BlockNode(_id, block.LabelSets.Add(labels), block.Lines));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRelationship()
    {
        if (_type == Missing || _start.IsMissing || _end.IsMissing)
        {
            throw new GraphFormatException(0, "the relationship lacks \"label\", \"start\" or \"end\"");
        }

        block.Relationships.Add(new BlockRelationship(_type, _start, _end, block.Lines));
    }
}
