using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Graph.Store.Neo4j.Load;

/// <summary>Which labels and properties of an element are ours. The element bears the property set's number, the build node the property sets' texts:
/// so what users add to our elements is told apart at the cost of one number.</summary>
/// <param name="Labels">A node's labels, sorted; empty for a relationship.</param>
/// <param name="Names">The properties' names, sorted.</param>
internal sealed record PropertySet(ImmutableArray<string> Labels, ImmutableArray<string> Names)
{
    /// <summary>The form in which the build node keeps it.</summary>
    public string Text { get; } = JsonSerializer.Serialize(new[] { Labels, Names }, JsonTexts.Options);

    /// <summary>The number that elements bear: the first 64 bits of the text's SHA-256.</summary>
    public long Id => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>A property set from names in any order.</summary>
    public static PropertySet Of(IEnumerable<string> labels, IEnumerable<string> names) =>
        new([.. labels.Order(StringComparer.Ordinal)], [.. names.Order(StringComparer.Ordinal)]);

    /// <summary>Reads <see cref="Text"/>; null where it is none.</summary>
    public static PropertySet? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<string[][]>(text) is [var labels, var names] ? Of(labels, names) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
