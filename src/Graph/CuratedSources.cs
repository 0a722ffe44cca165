using Graph.Model;
using Graph.Sources;

namespace Graph;

/// <summary>Where curated facts come from.</summary>
public static class CuratedSources
{
    /// <summary>What the user says to have no curated facts at all.</summary>
    public const string None = "none";

    private const string Below = "curated";

    /// <summary>The files, each with its id <c>curated/FILE</c> without the ending.</summary>
    /// <param name="seeds">The folder of seeds; where it has no folder <c>curated</c>, the files that came with the program are
    /// taken.</param>
    /// <param name="chosen">A file or folder that stands in for all of these; <see cref="None"/> for no facts; null where the user says
    /// nothing.</param>
    public static IEnumerable<SourceText> Of(string seeds, string? chosen)
    {
        if (chosen == None)
        {
            return [];
        }

        var folder = chosen ?? Path.Combine(seeds, Below);
        return File.Exists(folder) ? Read([folder])
            : Directory.Exists(folder) ? Read(Directory.EnumerateFiles(folder, "*.yaml"))
            : Own();
    }

    private static IEnumerable<SourceText> Read(IEnumerable<string> files) =>
        files.Select(f => SourceReader.Read(f, IdOf(f), f.Replace('\\', '/')).Source).OfType<SourceText>();

    private static IEnumerable<SourceText> Own()
    {
        var assembly = typeof(CuratedSources).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Below + "/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new SourceText(IdOf(name), name, reader.ReadToEnd(), string.Empty);
        }
    }

    private static string IdOf(string file) => $"{Below}/{Path.GetFileNameWithoutExtension(file)}";
}
