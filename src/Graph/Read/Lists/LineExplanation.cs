using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Entries;

namespace Graph.Read.Lists;

/// <summary>Why a line became an entry, or not, for <c>graph extract FILE --why LINE</c>.</summary>
internal static class LineExplanation
{
    /// <summary>The sentences, in the order in which the reader thinks.</summary>
    public static ImmutableArray<string> Of(SourceText source, IReadOnlyList<Candidate> candidates, int line)
    {
        var here = candidates.Where(c => source.LineAt(c.Start) <= line && source.LineAt(Math.Max(c.Start, c.End - 1)) >= line).ToList();
        return here.Count == 0
            ? [$"Line {line} holds nothing that can be an entry: no row, item, paragraph or heading with words."]
            : [.. here.SelectMany(candidate => Of(source, candidate))];
    }

    private static IEnumerable<string> Of(SourceText source, Candidate candidate)
    {
        yield return $"{candidate.Kind}, lines {source.LineAt(candidate.Start)} to {source.LineAt(Math.Max(candidate.Start, candidate.End - 1))}";
        foreach (var part in candidate.Parts)
        {
            var word = part.Word is { } announced ? $" ({announced})" : "";
            yield return $"  part   {part.Role}{word}: {part.Text}{(part.Link is { } link ? $" -> {link.Url}" : "")}";
        }

        foreach (var phrase in candidate.Phrases)
        {
            yield return $"  title? {Number(phrase.OwnScore)} by itself: {phrase.Text}";
        }

        yield return candidate.Title is { } title
            ? $"  title  {Number(candidate.TitleScore)} with its neighbours (a title from {Number(TitleChooser.Capable)} on): {title.Text}"
            : "  title  none";
        if (candidate.IsTaken)
        {
            yield return "  taken in by the entry above it.";
            yield break;
        }

        foreach (var cue in EvidenceCue.All)
        {
            if (cue.Weigh(candidate) is not 0 and var weight)
            {
                yield return $"  cue    {Number(weight)} {cue.Name}: {cue.Reason}";
            }
        }

        yield return candidate.IsEntry
            ? $"  entry: {Number(candidate.Evidence)} (enough: {Number(EvidenceCue.Enough)}), or its neighbours are entries of this form."
            : $"  not an entry: {LeftReporter.Reason(candidate)}.";
    }

    private static string Number(double value) => value.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
