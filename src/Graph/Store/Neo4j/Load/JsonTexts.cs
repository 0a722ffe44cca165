using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Store.Neo4j.Load;

/// <summary>How texts are written into parameters.</summary>
internal static class JsonTexts
{
    /// <summary>Characters stand as themselves.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A value as JSON bytes.</summary>
    public static byte[] Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);
}
