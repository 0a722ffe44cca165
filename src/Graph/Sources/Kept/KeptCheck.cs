using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Sources.Kept;

/// <summary>What a person does with a folder of kept texts: look, check, prune.</summary>
public static class KeptCheck
{
    /// <summary>The name of the index in its folder.</summary>
    public const string Index = KeptFolder.Index;

    /// <summary>The lines of the index, in its order: kind, id, version or why there is no file, and the day.</summary>
    public static ImmutableArray<KeptLine> List(string folder) =>
        [
            .. KeptStore
                .Open(folder, TimeProvider.System)
                .Entries.Select(e => new KeptLine(e.Id, e.Kind, e.File, e.File.Length > 0 ? e.Version : e.Status, e.Retrieved, e.Address)),
        ];

    /// <summary>What is wrong: files that are missing, changed or unknown, lines that cannot be read.</summary>
    public static ImmutableArray<Diagnostic> Check(string folder) => KeptFolder.Read(folder).Diagnostics;

    /// <summary>Removes files that the index does not know, lines whose file is gone or changed, and what was asked for too long
    /// ago.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="before">Lines asked for before this day go, such as <c>2026-11-27</c>; null for none.</param>
    /// <returns>The ids and files that were removed, sorted.</returns>
    public static ImmutableArray<string> Prune(string folder, string? before)
    {
        var store = KeptStore.Open(folder, TimeProvider.System);
        var removed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entry in store.Entries)
        {
            var old = before is not null && string.CompareOrdinal(entry.Retrieved, before) < 0;
            if (old || (entry.File.Length > 0 && store.Read(entry.Id) is null))
            {
                store.Forget(entry);
                removed.Add(entry.Id);
            }
        }

        var known = store.Entries.Select(e => Path.GetFullPath(Path.Combine(folder, e.File))).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (Path.GetFileName(file) != KeptFolder.Index && !known.Contains(Path.GetFullPath(file)))
            {
                File.Delete(file);
                removed.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'));
            }
        }

        store.Flush();
        return [.. removed];
    }
}
