using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Entries;
using Graph.Read.Lists.Judging;
using Graph.Read.Lists.Parts;
using Graph.Read.Lists.Titles;
using Graph.Read.Lists.Weighing;

namespace Graph.Read.Lists;

/// <summary>Why a line became an entry, or not, for <c>graph extract FILE --why LINE</c>.</summary>
internal static class LineExplanation
{
    /// <summary>The sentences, in the order in which the reader thinks.</summary>
    public static ImmutableArray<string> Of(SourceText source, IEnumerable<Judged> candidates, int line)
    {
        var here = candidates.Where(c => FirstLine(source, c.Entry) <= line && LastLine(source, c.Entry) >= line).ToList();
        return here.Count == 0
            ? [$"Line {line} holds nothing that can be an entry: no row, item, paragraph or heading with words."]
            : [.. here.SelectMany(candidate => Of(source, candidate))];
    }

    private static IEnumerable<string> Of(SourceText source, Judged candidate) =>
        [
            $"{candidate.Entry.Kind}, lines {FirstLine(source, candidate.Entry)} to {LastLine(source, candidate.Entry)}",
            .. candidate.Entry.Parts.Select(Part),
            .. candidate.Entry.Phrases.SelectMany(Phrase),
            Title(candidate.Entry),
            .. candidate.BelongsToOther ? ["  belongs to what stands above it."] : Decision(candidate),
        ];

    private static string Part(Part part)
    {
        var word = part.Word is { } announced ? $" ({announced})" : "";
        var link = part.Link is { } target ? $" -> {target.Url}" : "";
        return $"  part   {part.Role}{word}: {part.Text}{link}";
    }

    private static IEnumerable<string> Phrase(Phrase phrase) =>
        [$"  title? {Number(phrase.OwnScore)} by itself: {phrase.Text}", .. Cues(TitleCues.All, phrase, "         ")];

    private static string Title(Titled entry) =>
        entry.Title is { } title
            ? $"  title  {Number(entry.Score)} with its place and neighbours (a title from {Number(TitleCues.Capable)} on): {title.Text}"
            : "  title  none";

    private static IEnumerable<string> Decision(Judged candidate) =>
        [
            .. Cues(PaperEvidence.All, candidate.Entry, "  cue    "),
            candidate.IsEntry ? Entry(candidate.Evidence) : $"  not an entry: {LeftReporter.Reason(candidate)}.",
        ];

    private static string Entry(double evidence) =>
        evidence >= PaperEvidence.Enough
            ? $"  entry: {Number(evidence)} (enough: {Number(PaperEvidence.Enough)})."
            : $"  entry: {Number(evidence)}, less than {Number(PaperEvidence.Enough)}, but its neighbours of this form are entries.";

    private static IEnumerable<string> Cues<T>(ImmutableArray<Cue<T>> cues, T reading, string indent) =>
        from cue in cues
        let weight = cue.Weigh(reading)
        where weight != 0
        select $"{indent}{Number(weight)} {cue.Name}: {cue.LooksAt}";

    private static int FirstLine(SourceText source, Titled entry) => source.LineAt(entry.Start);

    private static int LastLine(SourceText source, Titled entry) => source.LineAt(Math.Max(entry.Start, entry.End - 1));

    private static string Number(double value) => value.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
