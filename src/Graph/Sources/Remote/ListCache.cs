using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Graph.Sources.Remote;

/// <summary>Copies of lists on disk, one file and one note for each address.</summary>
/// <param name="folder">Where they are; made where it is missing.</param>
internal sealed class ListCache(string folder)
{
    /// <summary>The file of the copy for an address, whether it exists or not.</summary>
    public string FileOf(string address) => Path.Combine(folder, NameOf(address) + ".md");

    /// <summary>What is kept for an address; null where there is no whole copy.</summary>
    public CachedCopy? Find(string address)
    {
        var note = Path.Combine(folder, NameOf(address) + ".json");
        try
        {
            return File.Exists(note) && File.Exists(FileOf(address))
                ? JsonSerializer.Deserialize<CachedCopy>(File.ReadAllText(note))
                : null;
        }
        catch (JsonException)
        {
            // A note that cannot be read is as good as none: the list is fetched again.
            return null;
        }
    }

    /// <summary>Keeps a copy; the previous one stays until the new one is whole.</summary>
    public void Keep(string address, byte[] bytes, CachedCopy copy)
    {
        using var files = new AtomicFiles(folder);
        files.AddBytes(NameOf(address) + ".md", stream => stream.Write(bytes));
        files.Add(NameOf(address) + ".json", writer => writer.Write(JsonSerializer.Serialize(copy)));
        files.Commit();
    }

    private static string NameOf(string address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..32];
}
