using Graph.Model;
using Graph.Read.Prose;
using Graph.Resolve;

namespace Graph.Relate.Texts;

/// <summary>The running texts of lists: a digest's descriptions, a catalogue's sections.</summary>
internal static class ListTexts
{
    /// <summary>The texts, each with the work that its entry is about.</summary>
    public static IEnumerable<(WorkText Work, ProseText Text)> Of(Resolution resolution, IEnumerable<Entry> entries, RuleContext context)
    {
        var sources = resolution
            .Sources.Select(s => s.Extraction)
            .Where(e => e.IsList)
            .ToDictionary(e => e.Source.Id, e => e.Source, StringComparer.Ordinal);
        foreach (var list in entries.Where(e => sources.ContainsKey(e.Mention.Source)).GroupBy(e => e.Mention.Source))
        {
            var source = sources[list.Key];
            var sorted = list.OrderBy(e => e.Mention.Line).ToList();
            for (var i = 0; i < sorted.Count; i++)
            {
                var next = sorted
                    .Skip(i + 1)
                    .Select(e => e.Mention.Line)
                    .FirstOrDefault(l => l > sorted[i].Mention.Line, source.LineCount + 1);
                if (WorkOf(sorted[i]) is not { } work || RunningText.Below(source, sorted[i].Mention, next) is not { } found)
                {
                    continue;
                }

                yield return (
                    new WorkText(work, list.Key, SourceKind.List, string.Empty)
                    {
                        Entry = sorted[i].Mention.Line,
                        LineOf = line => found.Line + line - 1,
                        Title = sorted[i].Title?.Text,
                    },
                    new ProseText(found.Text, ProseForm.Description) { OwnNames = OwnNames(work, context) }
                );
            }
        }
    }

    private static SpokenWork? WorkOf(Entry entry) =>
        entry is { Title.IsSurvey: true } ? null
        : entry.Paper is { } paper ? new SpokenWork(paper, null)
        : RowName.Of(entry) is { Kind: Knowledge.TermKind.Model } row ? new SpokenWork(null, row)
        : null;

    private static string[] OwnNames(SpokenWork work, RuleContext context) =>
        work.Paper is { } paper ? [.. context.IntroducedBy(paper).Select(n => n.Text)] : [work.Model!.Text];
}
