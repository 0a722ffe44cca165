namespace Graph.Tests.House;

/// <summary>The C# files that people wrote.</summary>
internal static class SourceFiles
{
    private static readonly string[] Made = ["obj", "bin", "node_modules"];

    /// <summary>All of them below a folder, sorted by path.</summary>
    public static IEnumerable<string> Below(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(folder, f).Split(Path.DirectorySeparatorChar).Intersect(Made).Any())
            .Order(StringComparer.Ordinal);
}
