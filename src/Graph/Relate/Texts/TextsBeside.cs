using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolve;
using Graph.Sources.Kept;

namespace Graph.Relate.Texts;

/// <summary>What stands beside the titles of entries: running text of lists, abstracts of records, kept texts. Abstracts come
/// first, since what they introduce
/// the others may name.</summary>
internal static class TextsBeside
{
    private static readonly string[] Others = ["record", "catalogue"];

    /// <summary>Reads all of them.</summary>
    /// <param name="resolution">The sources.</param>
    /// <param name="entries">Their entries.</param>
    /// <param name="context">The names that are known; what abstracts introduce is added to them.</param>
    /// <param name="kept">Kept texts.</param>
    public static TextReading Read(Resolution resolution, IReadOnlyCollection<Entry> entries, RuleContext context, KeptTexts kept)
    {
        var diagnostics = new List<Diagnostic>();
        var below = ListTexts.Of(resolution, entries, context).ToList();
        if (kept.Texts.IsEmpty)
        {
            return new TextReading(AbstractTexts.Claims(resolution, entries, below, context), [], []);
        }

        var before = new KeptReader(context, new KnownWorks(resolution, entries, context));
        var abstracts = AbstractTexts.Claims(resolution, entries, [.. below, .. before.Abstracts(kept, diagnostics)], context);
        var after = new KeptReader(context, new KnownWorks(resolution, entries, context));
        var reading = after.Read(kept, diagnostics);
        return new TextReading([.. abstracts, .. reading.Claims], reading.Repositories, [.. diagnostics.Concat(Unread(kept)).Order()]);
    }

    private static IEnumerable<Diagnostic> Unread(KeptTexts kept) =>
        from text in kept.Texts
        where Others.Contains(text.Kind) && !KeptReader.IsMetafile(text)
        select new Diagnostic(
            text.Source.Path,
            0,
            0,
            KeptReader.Code,
            Severity.Info,
            $"a {text.Kind} holds no prose, and nothing was read from it."
        );
}
