using System.Text;

namespace Graph.Query.Storage;

/// <summary>Finds the number of a name that is still UTF-8, without making a string of it.</summary>
internal sealed class Utf8SymbolCache(SymbolTable symbols)
{
    private readonly Dictionary<uint, List<(byte[] Bytes, int Number)>> _known = [];

    public int Get(ReadOnlySpan<byte> name)
    {
        var hash = Utf8Hash.Of(name);
        if (!_known.TryGetValue(hash, out var bucket))
            _known.Add(hash, bucket = []);
        foreach (var (bytes, number) in bucket)
        {
            if (name.SequenceEqual(bytes))
                return number;
        }

        var added = symbols.Add(Encoding.UTF8.GetString(name));
        bucket.Add((name.ToArray(), added));
        return added;
    }
}
