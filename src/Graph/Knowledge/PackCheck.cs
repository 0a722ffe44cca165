using System.Collections.Immutable;
using System.Globalization;

namespace Graph.Knowledge;

/// <summary>Tests a user's own pack of the vocabulary: its form, its names beside those of all others, and what would never
/// speak.</summary>
public static class PackCheck
{
    /// <summary>What the pack holds, in one sentence, and what is wrong with it, each in one.</summary>
    /// <param name="file">The pack's file.</param>
    /// <exception cref="VocabularyException">It has another form, or names what another file names; the message says where.</exception>
    public static (string Summary, ImmutableArray<string> Problems) Check(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var name = Path.GetFileNameWithoutExtension(file);
        var pack = FieldPackFile.Read(name, folder);
        var lexicon = Lexicon.LoadWith(name, folder);
        var tasks = pack.Terms.Where(t => t.Kind == TermKind.Task && t.Level > 1).ToArray();
        var summary =
            $"{file}: {Number(tasks.Length)} tasks, {Number(pack.Terms.Count(t => t.Kind == TermKind.Dataset))} data sets, "
            + $"{Number(pack.Terms.Count(t => t.Kind == TermKind.Model))} models; it speaks "
            + (pack.Words.IsEmpty ? "in every list." : $"where a list says one of {Number(pack.Words.Length)} words.");
        return (summary, [.. IdleWords(file, pack), .. Doubled(file, pack, lexicon), .. Uncited(file, pack)]);
    }

    // Bare words count beside words of the pack only.
    private static IEnumerable<string> IdleWords(string file, FieldPack pack) =>
        from term in pack.Terms
        where pack.Words.IsEmpty && !term.Bare.IsEmpty
        select $"{file}({term.Line}): '{term.Name}' has bare words, but the pack has no 'words' by which a list shows its field; add some.";

    private static IEnumerable<string> Doubled(string file, FieldPack pack, Lexicon lexicon) =>
        from term in pack.Terms
        where term.Kind == TermKind.Task
        from phrase in term.Aliases.Prepend(term.Name)
        let other = lexicon.Terms.FirstOrDefault(t =>
            t.Kind == TermKind.Task && t.Pack != pack.Name && t.Aliases.Prepend(t.Name).Contains(phrase, StringComparer.OrdinalIgnoreCase)
        )
        where other is not null && term.Level > 1
        select $"{file}({term.Line}): '{phrase}' is {term.Name} here and {other.Name} in the pack {other.Pack}; "
            + "a list of both fields gets both. Keep it at one, or make it 'bare'.";

    private static IEnumerable<string> Uncited(string file, FieldPack pack) =>
        from term in pack.Terms
        where term.Parent is not null && term.Citation is null
        select $"{file}({term.Line}): nothing says where '{term.Name}' is put under '{term.Parent}'; add 'cite' to the area.";

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
