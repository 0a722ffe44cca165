using System.Text;

namespace Graph.Query.Storage;

/// <summary>Keeps recently read texts, so that a value that occurs a million times is one string.</summary>
internal sealed class Utf8StringCache
{
    private const int Size = 1 << 16;
    private const int LongestKept = 64;
    private readonly (byte[]? Bytes, string Text)[] _entries = new (byte[]?, string)[Size];

    public string Get(ReadOnlySpan<byte> text)
    {
        if (text.Length == 0)
            return "";
        if (text.Length > LongestKept)
            return Encoding.UTF8.GetString(text);
        ref var entry = ref _entries[Utf8Hash.Of(text) & (Size - 1)];
        if (entry.Bytes is null || !text.SequenceEqual(entry.Bytes))
            entry = (text.ToArray(), Encoding.UTF8.GetString(text));
        return entry.Text;
    }
}
