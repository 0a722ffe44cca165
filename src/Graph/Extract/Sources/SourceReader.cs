using System.Security.Cryptography;
using System.Text;

namespace Graph.Extract.Sources;

/// <summary>Opens sources.</summary>
public static class SourceReader
{
    /// <summary>Reads a file.</summary>
    public static SourceText Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return new SourceText(Path.GetFileNameWithoutExtension(path), path.Replace('\\', '/'), Encoding.UTF8.GetString(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
