using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;

namespace Graph.Store.Neo4j.Load;

/// <summary>Hashes values as what they are, not as how they are written: white space, escapes and the digits of a float make no
/// difference; a whole number and a float of the same size are two values.</summary>
/// <param name="hash">What is added to.</param>
internal sealed class ValueHash(IncrementalHash hash)
{
    private readonly byte[] _number = new byte[1 + sizeof(long)];
    private byte[] _text = new byte[1024];

    /// <summary>Adds a value.</summary>
    /// <param name="json">A text, number or truth value, or a list of these, as <see cref="PropertyValues"/> lets them pass.</param>
    public void Add(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.String:
                    AddText(ref reader);
                    break;
                case JsonTokenType.Number when reader.ValueSpan.IndexOfAny(".eE"u8) >= 0:
                    AddNumber((byte)'f', BitConverter.DoubleToInt64Bits(reader.GetDouble()));
                    break;
                case JsonTokenType.Number:
                    AddNumber((byte)'i', reader.GetInt64());
                    break;
                case JsonTokenType.StartArray:
                    hash.AppendData("["u8);
                    break;
                case JsonTokenType.EndArray:
                    hash.AppendData("]"u8);
                    break;
                default:
                    hash.AppendData(reader.TokenType == JsonTokenType.True ? "t"u8 : "n"u8);
                    break;
            }
        }
    }

    private void AddText(ref Utf8JsonReader reader)
    {
        var value = reader.ValueSpan;
        if (reader.ValueIsEscaped)
        {
            _text = _text.Length < value.Length ? new byte[value.Length * 2] : _text;
            value = _text.AsSpan(0, reader.CopyString(_text));
        }

        hash.AppendData("s"u8);
        hash.AppendData(value);
        hash.AppendData([0xFF]); // no byte of UTF-8: two texts never run into each other
    }

    private void AddNumber(byte kind, long bits)
    {
        _number[0] = kind;
        BinaryPrimitives.WriteInt64BigEndian(_number.AsSpan(1), bits);
        hash.AppendData(_number);
    }
}
