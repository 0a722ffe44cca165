using System.Security.Cryptography;
using Graph.Model;

namespace Graph.Sources;

/// <summary>Opens sources: whatever a file holds, it gives text to read or a sentence that says why not.</summary>
public static class SourceReader
{
    /// <summary>Files above this size are not lists; reading one would take memory for nothing.</summary>
    public const long MaxBytes = 512L << 20;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; its stem becomes the source's id.</param>
    /// <returns>The text, or null with a diagnostic of severity error; a text may come with warnings.</returns>
    public static OpenedSource Read(string path) => Read(path, Path.GetFileNameWithoutExtension(path), path);

    /// <summary>Reads a file under an id of its own.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="id">The source's id.</param>
    /// <param name="name">How messages and evidence call the file.</param>
    public static OpenedSource Read(string path, string id, string name)
    {
        name = name.Replace('\\', '/');
        try
        {
            var size = new FileInfo(path).Length;
            return size > MaxBytes
                ? Failed(name, $"the file has {size} bytes, more than the {MaxBytes} that a list may have; it was not read.")
                : Read(File.ReadAllBytes(path), id, name);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed(name, Directory.Exists(path) ? "this is a folder; a file was expected." : "there is no such file.");
        }
        catch (UnauthorizedAccessException)
        {
            return Failed(name, "the file may not be read; check its permissions.");
        }
        catch (IOException error)
        {
            return Failed(name, $"the file cannot be read: {error.Message}");
        }
    }

    /// <summary>Reads bytes.</summary>
    public static OpenedSource Read(byte[] bytes, string id, string name)
    {
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Text is null)
        {
            return Failed(name, "the file is binary, not text; it was not read.");
        }

        var source = new SourceText(id, name, decoded.Text, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return new OpenedSource(
            source,
            decoded.Note is null ? [] : [new Diagnostic(name, 0, 0, RepairCodes.Encoding, Severity.Warning, decoded.Note)]
        );
    }

    private static OpenedSource Failed(string name, string why) =>
        new(null, [new Diagnostic(name, 0, 0, RepairCodes.Unreadable, Severity.Error, why)]);
}
