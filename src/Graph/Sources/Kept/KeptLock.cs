namespace Graph.Sources.Kept;

/// <summary>Keeps a second run out of a folder of kept texts while one writes it: both would write the index, and the later would forget
/// what the earlier fetched.</summary>
public sealed class KeptLock : IDisposable
{
    /// <summary>The file that is held; a run that was killed leaves it behind, free to be taken.</summary>
    internal const string Name = "running" + AtomicFiles.Ending;

    private readonly FileStream _file;

    private KeptLock(FileStream file) => _file = file;

    /// <summary>Takes a folder, which is made where it is missing, until disposed.</summary>
    /// <returns>Null where another run holds it.</returns>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static KeptLock? Take(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            var path = Path.Combine(folder, Name);
            return new KeptLock(new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (IOException) when (File.Exists(Path.Combine(folder, Name)))
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
