using System.Reflection;

namespace Graph.Store.Neo4j;

/// <summary>The files of <c>cypher/</c>, which the library carries inside.</summary>
public static class CypherFolder
{
    private const string Prefix = "cypher/";

    private static readonly Assembly Holder = typeof(CypherFolder).Assembly;

    /// <summary>The names of all files, below <c>cypher/</c>, with forward slashes, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Holder
            .GetManifestResourceNames()
            .Select(n => n.Replace('\\', '/'))
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A file's text.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static string Read(string name)
    {
        var resource =
            Array.Find(Holder.GetManifestResourceNames(), n => n.Replace('\\', '/') == Prefix + name)
            ?? throw new ArgumentException($"There is no file 'cypher/{name}'.", nameof(name));
        using var reader = new StreamReader(Holder.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    /// <summary>The statements of a file, without comment lines; a statement ends with a semicolon at the end of a line.</summary>
    public static IReadOnlyList<string> Statements(string name)
    {
        var lines = Read(name).Split('\n').Where(l => !l.StartsWith("//", StringComparison.Ordinal));
        return [.. string.Join('\n', lines).Split(";\n").Select(s => s.Trim().TrimEnd(';')).Where(s => s.Length > 0)];
    }
}
