using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Judging;
using Graph.Read.Lists.Parts;
using Graph.Read.Lists.Weighing;
using Graph.Text;

namespace Graph.Read.Lists.Entries;

/// <summary>Says of each line that looks like an entry and was left why it was left: nothing is dropped in silence.</summary>
internal sealed class LeftReporter(SourceText source, List<Diagnostic> diagnostics)
{
    // So many words in a link, or in bold, look like a title.
    private const int MinTitle = 4;

    // Half of what makes an entry.
    private const double Doubtful = PaperEvidence.Enough / 2;

    // So few that are left are not the sign of a list that was not understood.
    private const int Few = 5;

    /// <summary>Reports on all candidates, once the entries are known.</summary>
    public void Report(ImmutableArray<Judged> candidates)
    {
        var withEntries = candidates
            .Where(candidate => candidate.IsEntry)
            .Select(candidate => candidate.Entry.Candidate.Neighbourhood)
            .ToHashSet();
        var (left, entries) = (0, candidates.Count(candidate => candidate.IsEntry));
        foreach (var candidate in candidates)
        {
            if (!candidate.IsEntry && !IsInEntry(candidates, candidate) && LooksLikeEntry(candidate, withEntries))
            {
                Add(
                    source.LineAt(candidate.Entry.Start),
                    RepairCodes.Left,
                    Severity.Info,
                    $"this looks like an entry, and was left: {Reason(candidate)}."
                );
                left++;
            }
        }

        if (left > Few && left > entries)
        {
            Add(
                0,
                RepairCodes.MostLeft,
                Severity.Warning,
                $"of {left + entries} lines that look like entries {left} were left; {RepairCodes.Left} says why for each."
            );
        }
    }

    // What is inside an entry is one of its details.
    private static bool IsInEntry(ImmutableArray<Judged> candidates, Judged candidate) =>
        candidate.Entry.Parent is { } parent && candidates[parent.Index].IsEntry;

    private static bool LooksLikeEntry(Judged candidate, HashSet<Neighbourhood> withEntries)
    {
        var entry = candidate.Entry;
        if (
            candidate.BelongsToOther
            || entry.Section.IsHousekeeping
            || entry.Parts.IsEmpty
            || entry.Kind is CandidateKind.Heading or CandidateKind.Summary
            || entry.Parts.Any(LeadsWithin)
        )
        {
            return false;
        }

        return entry.Kind is CandidateKind.Item or CandidateKind.Row && withEntries.Contains(entry.Candidate.Neighbourhood)
            ? entry.Title is not null
            : entry.HasTitle && (candidate.Evidence >= Doubtful || IsLinkedTitle(entry));
    }

    private static bool LeadsWithin(Part part) =>
        part.Link is { } link && (link.Url.StartsWith('#') || link.Url.StartsWith("./#", StringComparison.Ordinal));

    private static bool IsLinkedTitle(Titled entry) =>
        entry.Title is { Main.Link: not null, Text: var title } && PlainText.Count(title) >= MinTitle && !ProseCue.Find(title);

    /// <summary>Why a candidate was left, as the end of a sentence.</summary>
    public static string Reason(Judged judged)
    {
        var candidate = judged.Entry;
        if (ProseCue.IsNoteToSelf(candidate.Text.Plain))
        {
            return "it is a note of the list's makers to themselves";
        }

        if (candidate.Kind == CandidateKind.Heading)
        {
            return "it is a heading without a paper of its own";
        }

        if (candidate.Section.IsHousekeeping)
        {
            return "the section is about the list itself";
        }

        if (candidate.Table is { IsResults: true })
        {
            return "its table compares results";
        }

        if (!candidate.HasTitle)
        {
            return "no words in it can be a title";
        }

        if (NewsCue.Find(candidate.Text.Plain))
        {
            return "it tells news";
        }

        return candidate.Section.IsOfOtherThings
            ? "the section is not about papers, and no identifier or venue says that it is one"
            : "it has no link to a paper, no identifier, and no venue or year that would do instead";
    }

    private void Add(int line, string code, Severity severity, string message) =>
        diagnostics.Add(new Diagnostic(source.Path, line, 0, code, severity, message));
}
