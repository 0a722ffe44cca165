using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Store.Neo4j.Load;

/// <summary>The first 64 bits of SHA-256 over what makes an element what it is.</summary>
/// <remarks>A change goes unseen with a chance of 2⁻⁶⁴ an element.</remarks>
internal sealed class ElementHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly NameOrder _order = new();
    private readonly ValueHash _values;
    private readonly byte[] _result = new byte[SHA256.HashSizeInBytes];
    private byte[] _text = new byte[1024];

    public ElementHash() => _values = new ValueHash(_hash);

    /// <summary>The hash of a node's or relationship's content: labels and properties, whatever the order and the spelling of the
    /// values in the file.</summary>
    public long Content(RawElement element)
    {
        foreach (var label in element.Labels)
        {
            Add(label);
        }

        foreach (var at in _order.Of(element.Properties))
        {
            Add(element.Properties[at].Name);
            _values.Add(element.Properties[at].Json.Span);
        }

        return Result();
    }

    /// <summary>The hash of what a relationship is: its id, its type and its ends.</summary>
    public long Identity(RawElement relationship)
    {
        Add(relationship.Id);
        Add(relationship.Type);
        Add(relationship.Start);
        Add(relationship.End);
        return Result();
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private void Add(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length) + 1;
        if (most > _text.Length)
        {
            _text = new byte[most];
        }

        var length = Encoding.UTF8.GetBytes(text, _text);
        _text[length] = 0xFF; // no byte of UTF-8: two texts never run into each other
        _hash.AppendData(_text, 0, length + 1);
    }

    private long Result()
    {
        _hash.GetHashAndReset(_result);
        return BinaryPrimitives.ReadInt64BigEndian(_result);
    }
}
