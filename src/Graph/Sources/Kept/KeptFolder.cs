using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Sources.Kept;

/// <summary>Reads a folder of kept texts by its index. What cannot be used is said and left; nothing outside the folder is
/// opened.</summary>
public static class KeptFolder
{
    /// <summary>The name of the index in its folder.</summary>
    internal const string Index = "index.jsonl";
    private const string Code = "G610";

    /// <summary>Reads a folder.</summary>
    public static KeptTexts Read(string folder)
    {
        var path = Path.Combine(folder, Index);
        var place = path.Replace('\\', '/');
        if (!File.Exists(path))
        {
            return KeptTexts.Empty with
            {
                Diagnostics =
                [
                    new Diagnostic(
                        place,
                        0,
                        0,
                        Code,
                        Severity.Error,
                        "there is no index here; no kept text was read. Run graph enrich, or name another folder."
                    ),
                ],
            };
        }

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var texts = new SortedDictionary<string, KeptText>(StringComparer.Ordinal);
        var listed = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var entry = KeptEntry.Parse(line, out var wrong);
            var text = entry is null ? null : Open(folder, entry, listed, diagnostics, out wrong);
            if (wrong is not null)
            {
                diagnostics.Add(new Diagnostic(place, number, 0, Code, Severity.Warning, wrong));
            }

            if (text is not null && !texts.TryAdd(text.Id, text))
            {
                var message = $"'{text.Id}' stands in the index twice; its first version is read, this one was left.";
                diagnostics.Add(new Diagnostic(place, number, 0, Code, Severity.Warning, message));
            }
        }

        diagnostics.AddRange(Unlisted(folder, listed));
        return new KeptTexts([.. texts.Values], diagnostics.ToImmutable());
    }

    private static KeptText? Open(
        string folder,
        KeptEntry entry,
        HashSet<string> listed,
        ImmutableArray<Diagnostic>.Builder diagnostics,
        out string? wrong
    )
    {
        wrong = null;
        if (entry.File.Length == 0)
        {
            // Nothing was there when it was fetched; the index says so, and that is all.
            return null;
        }

        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var full = Path.GetFullPath(Path.Combine(root, entry.File));
        if (!full.StartsWith(root, StringComparison.Ordinal))
        {
            wrong = $"'{entry.File}' leads out of the folder; the text was left.";
            return null;
        }

        listed.Add(full);
        if (!File.Exists(full))
        {
            wrong = $"the file '{entry.File}' is not there; the text was left. Fetch it again with graph enrich.";
            return null;
        }

        var opened = SourceReader.Read(full, entry.Id, Path.Combine(folder, entry.File));
        diagnostics.AddRange(opened.Diagnostics);
        if (opened.Source is not { } source)
        {
            return null;
        }

        if (entry.Sha256.Length > 0 && !entry.Sha256.Equals(source.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            wrong = $"the file '{entry.File}' is not what its sha256 says; it was changed since it was fetched, and was left.";
            return null;
        }

        return new KeptText(entry.Id, entry.Kind, entry.About, entry.Address, entry.Version, source);
    }

    private static IEnumerable<Diagnostic> Unlisted(string folder, HashSet<string> listed) =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let full = Path.GetFullPath(file)
        where Path.GetFileName(file) != Index && !file.EndsWith(AtomicFiles.Ending, StringComparison.Ordinal) && !listed.Contains(full)
        select new Diagnostic(file.Replace('\\', '/'), 0, 0, Code, Severity.Warning, "the index does not know this file; it was left.");
}
