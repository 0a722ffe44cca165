using System.Text;

namespace Graph.Sources;

/// <summary>Writes a set of files so that each appears whole or not at all: all are written under temporary names and flushed to
/// disk first, and only when the last is complete are they renamed, in the order in which they were added.</summary>
/// <remarks>A run that dies before <see cref="Commit"/> leaves the previous files as they were; its temporary files are written over by the
/// next run. POSIX and Windows both replace a file by a rename at once.</remarks>
public sealed class AtomicFiles : IDisposable
{
    /// <summary>How the name of a file ends that is not complete.</summary>
    internal const string Ending = ".partial";

    private readonly string _folder;
    private readonly List<string> _names = [];
    private bool _done;

    /// <summary>The names of the files, in the order in which they were added.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Begins a set of files in a folder, which is made where it is missing.</summary>
    /// <exception cref="IOException">The folder cannot be made, or its name is a file's.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public AtomicFiles(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <summary>Writes one file of the set.</summary>
    /// <param name="name">Its name in the folder.</param>
    /// <param name="write">Writes its content: UTF-8 without byte-order mark, lines end with LF.</param>
    public void Add(string name, Action<TextWriter> write) =>
        AddBytes(
            name,
            stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
                write(writer);
            }
        );

    /// <summary>Writes one file of the set as bytes.</summary>
    /// <param name="name">Its name in the folder.</param>
    /// <param name="write">Writes its content.</param>
    public void AddBytes(string name, Action<Stream> write)
    {
        var path = Path.Combine(_folder, name + Ending);
        _names.Add(name);
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        write(stream);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Gives all files their names.</summary>
    public void Commit()
    {
        foreach (var name in _names)
        {
            var path = Path.Combine(_folder, name);
            File.Move(path + Ending, path, overwrite: true);
        }

        _done = true;
    }

    /// <summary>Removes the temporary files of a set that was not committed.</summary>
    public void Dispose()
    {
        foreach (var name in _done ? [] : _names)
        {
            File.Delete(Path.Combine(_folder, name + Ending));
        }
    }
}
