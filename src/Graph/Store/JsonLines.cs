using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Store;

/// <summary>Writes JSON Lines: one object a line, UTF-8, LF, characters as they are rather than escaped.</summary>
public sealed class JsonLines : IDisposable
{
    /// <summary>How all JSON of this program is written: every character that JSON allows stands as itself.</summary>
    /// <remarks>Not for embedding in HTML: there, <c>&lt;</c> has to be escaped by whoever embeds it.</remarks>
    public static JsonWriterOptions Options { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);
    private readonly Utf8JsonWriter _json;

    /// <summary>Writes to a stream, which stays open.</summary>
    public JsonLines(Stream stream)
    {
        _stream = stream;
        _json = new Utf8JsonWriter(_buffer, Options);
    }

    /// <summary>Writes one line.</summary>
    /// <param name="write">Writes exactly one JSON value.</param>
    public void Write(Action<Utf8JsonWriter> write)
    {
        write(_json);
        _json.Flush();
        _buffer.Write("\n"u8);
        _stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
        _json.Reset();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
