using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Sources.Kept;

/// <summary>A folder of kept texts that is being written (contract 8). Each file appears whole or not at all; the index is written
/// sorted, so that the order in which texts arrive does not matter. Safe to use from several threads.</summary>
/// <remarks>The index is also the memory of what was asked: what was not there has a line without a file.</remarks>
internal sealed class KeptStore
{
    // Writing the index costs as much as one small text; what a killed run has asked for since is asked for again.
    private static readonly TimeSpan BetweenIndexes = TimeSpan.FromSeconds(2);

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly Lock _writing = new();
    private readonly SortedDictionary<string, KeptEntry> _entries = new(StringComparer.Ordinal);
    private long _written;
    private bool _changed;

    private KeptStore(string folder, TimeProvider time)
    {
        _folder = folder;
        _time = time;
        _written = time.GetTimestamp();
    }

    /// <summary>Opens a folder, which need not exist yet. Lines of its index that cannot be used are forgotten.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="time">Tells when the index is due.</param>
    public static KeptStore Open(string folder, TimeProvider time)
    {
        var store = new KeptStore(folder, time);
        var index = Path.Combine(folder, KeptFolder.Index);
        foreach (var line in File.Exists(index) ? File.ReadLines(index) : [])
        {
            if (KeptEntry.Parse(line, out _) is { } entry)
            {
                store._entries.TryAdd(entry.Id, entry);
            }
        }

        return store;
    }

    /// <summary>All lines of the index, sorted by id.</summary>
    public ImmutableArray<KeptEntry> Entries
    {
        get
        {
            lock (_writing)
            {
                return [.. _entries.Values];
            }
        }
    }

    /// <summary>The line of an id; null where nothing is known, or its file is gone.</summary>
    public KeptEntry? Find(string id)
    {
        lock (_writing)
        {
            return _entries.TryGetValue(id, out var entry) && (entry.File.Length == 0 || File.Exists(PathOf(entry))) ? entry : null;
        }
    }

    /// <summary>The content of a kept file; null where there is none, or it is not what was kept.</summary>
    public byte[]? Read(string id)
    {
        if (Find(id) is not { File.Length: > 0 } entry)
        {
            return null;
        }

        var bytes = File.ReadAllBytes(PathOf(entry));
        return entry.Sha256.Length == 0 || entry.Sha256 == HashOf(bytes) ? bytes : null;
    }

    /// <summary>Keeps a text.</summary>
    /// <param name="entry">Its line, with the file's name; the hash is added.</param>
    /// <param name="content">What the file holds.</param>
    public void Keep(KeptEntry entry, byte[] content)
    {
        var path = PathOf(entry);
        using (var files = new AtomicFiles(Path.GetDirectoryName(path)!))
        {
            files.AddBytes(Path.GetFileName(path), stream => stream.Write(content));
            files.Commit();
        }

        Put(entry with { Sha256 = HashOf(content), Status = string.Empty });
    }

    /// <summary>Keeps a text.</summary>
    public void Keep(KeptEntry entry, string content) => Keep(entry, Encoding.UTF8.GetBytes(content));

    /// <summary>Remembers that nothing was there, or that what is there is still the same.</summary>
    public void Put(KeptEntry entry)
    {
        lock (_writing)
        {
            // Two ways may lead to one text; what it is about does not depend on which came last.
            var about = _entries.TryGetValue(entry.Id, out var old) ? entry.About.Union(old.About) : entry.About;
            _entries[entry.Id] = entry with { About = [.. about.Order(StringComparer.Ordinal)] };
            _changed = true;
            if (_time.GetElapsedTime(_written) >= BetweenIndexes)
            {
                WriteIndex();
            }
        }
    }

    /// <summary>Forgets a text and removes its file.</summary>
    public void Forget(KeptEntry entry)
    {
        lock (_writing)
        {
            _changed |= _entries.Remove(entry.Id);
            if (entry.File.Length > 0 && IsInside(entry))
            {
                File.Delete(PathOf(entry));
            }
        }
    }

    /// <summary>Writes the index where anything changed since it was written, or there is none.</summary>
    public void Flush()
    {
        lock (_writing)
        {
            if (_changed || !File.Exists(Path.Combine(_folder, KeptFolder.Index)))
            {
                WriteIndex();
            }
        }
    }

    /// <summary>Removes what a killed run left half written.</summary>
    public void RemoveRemains()
    {
        foreach (
            var file in Directory.Exists(_folder)
                ? Directory.EnumerateFiles(_folder, "*" + AtomicFiles.Ending, SearchOption.AllDirectories)
                : []
        )
        {
            File.Delete(file);
        }
    }

    private bool IsInside(KeptEntry entry) =>
        Path.GetFullPath(PathOf(entry)).StartsWith(Path.GetFullPath(_folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private string PathOf(KeptEntry entry) => Path.Combine(_folder, entry.File.Replace('/', Path.DirectorySeparatorChar));

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private void WriteIndex()
    {
        using var files = new AtomicFiles(_folder);
        files.AddBytes(
            KeptFolder.Index,
            stream =>
            {
                foreach (var entry in _entries.Values)
                {
                    using (var json = new Utf8JsonWriter(stream, Json))
                    {
                        entry.Write(json);
                    }

                    stream.WriteByte((byte)'\n');
                }
            }
        );
        files.Commit();
        _changed = false;
        _written = _time.GetTimestamp();
    }
}
