using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;

namespace Graph;

/// <summary>The files that a build reads, found from what the user named.</summary>
/// <param name="Files">Sorted by id; ids are unique.</param>
/// <param name="Diagnostics">Names that led to no file.</param>
public sealed record Inputs(ImmutableArray<InputFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The code of a name that leads to no file or folder.</summary>
    public const string MissingCode = "G010";

    /// <summary>The code of a folder that holds no list.</summary>
    public const string EmptyCode = "G011";

    private static readonly string[] Endings = [".md", ".markdown", ".mdown", ".mkd"];

    /// <summary>The sources of a registry.</summary>
    /// <param name="registry">The known sources.</param>
    /// <param name="folder">The folder of its file, as the user named it.</param>
    public static Inputs Of(SourceRegistry registry, string folder)
    {
        var files = registry.Entries.Select(e => new InputFile(e.Id, Slashes(Path.Combine(folder, e.File)), Path.Combine(folder, e.File)));
        return new Inputs(
            [.. files.Where(f => File.Exists(f.File))],
            [.. files.Where(f => !File.Exists(f.File)).Select(f => Missing(f.Name))]
        );
    }

    /// <summary>Files and folders that the user named; of a folder, all Markdown files in it and below.</summary>
    public static Inputs Of(IEnumerable<string> paths)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var diagnostics = new SortedSet<Diagnostic>();
        foreach (var path in paths)
        {
            Add(path, names, diagnostics);
        }

        return new Inputs([.. WithIds(names).OrderBy(f => f.Id, StringComparer.Ordinal)], [.. diagnostics]);
    }

    /// <summary>These files and others.</summary>
    public Inputs And(Inputs others) =>
        new([.. Files.Concat(others.Files).OrderBy(f => f.Id, StringComparer.Ordinal)], [.. Diagnostics, .. others.Diagnostics]);

    private static void Add(string path, SortedSet<string> names, SortedSet<Diagnostic> diagnostics)
    {
        if (File.Exists(path))
        {
            names.Add(path);
            return;
        }

        if (!Directory.Exists(path))
        {
            diagnostics.Add(Missing(Slashes(path)));
            return;
        }

        var found = Directory
            .EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
            .ToArray();
        names.UnionWith(found);
        if (found.Length == 0)
        {
            diagnostics.Add(
                new Diagnostic(
                    Slashes(path),
                    0,
                    0,
                    EmptyCode,
                    Severity.Error,
                    $"the folder holds no Markdown file ({string.Join(", ", Endings)}); nothing was read from it."
                )
            );
        }
    }

    // The id is the stem; where two files share it, the folders above tell them apart.
    private static IEnumerable<InputFile> WithIds(IReadOnlyCollection<string> names)
    {
        foreach (var sameStem in names.GroupBy(n => IdOf(n, 1), StringComparer.Ordinal))
        {
            var parts = 1;
            while (sameStem.Select(n => IdOf(n, parts)).Distinct(StringComparer.Ordinal).Count() < sameStem.Count() && parts < 32)
            {
                parts++;
            }

            foreach (var name in sameStem)
            {
                yield return new InputFile(IdOf(name, parts), Slashes(name), name);
            }
        }
    }

    private static string IdOf(string name, int parts) =>
        string.Join('-', Slashes(Path.ChangeExtension(name, null)).Split('/', StringSplitOptions.RemoveEmptyEntries).TakeLast(parts));

    private static Diagnostic Missing(string name) => new(name, 0, 0, MissingCode, Severity.Error, "there is no such file or folder.");

    private static string Slashes(string path) => path.Replace('\\', '/');
}
