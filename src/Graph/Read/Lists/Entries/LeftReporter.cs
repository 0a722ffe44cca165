using Graph.Model;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Entries;

/// <summary>Says of each line that looks like an entry and was left why it was left: nothing is dropped in silence.</summary>
internal sealed class LeftReporter(SourceText source, List<Diagnostic> diagnostics)
{
    // So many words in a link, or in bold, look like a title.
    private const int MinTitle = 4;

    // Half of what makes an entry.
    private const double Doubtful = EvidenceCue.Enough / 2;

    // So few that are left are no sign of a list that was not understood.
    private const int Few = 5;

    /// <summary>Reports on all candidates, once the entries are known.</summary>
    public void Report(IReadOnlyList<Candidate> candidates)
    {
        var withEntries = candidates.Where(candidate => candidate.IsEntry).Select(GroupOf).ToHashSet();
        var (left, entries) = (0, candidates.Count(candidate => candidate.IsEntry));
        foreach (var candidate in candidates)
        {
            if (!candidate.IsEntry && LooksLikeEntry(candidate, withEntries.Contains(GroupOf(candidate))))
            {
                Add(
                    source.LineAt(candidate.Start),
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

    private static (SectionPath Section, CandidateKind Kind, int Depth, TableShape? Table) GroupOf(Candidate candidate) =>
        (candidate.Section, candidate.Kind, candidate.Item?.Depth ?? 0, candidate.Table);

    private static bool LooksLikeEntry(Candidate candidate, bool hasEntriesBeside)
    {
        if (
            candidate.IsTaken
            || candidate.Section.IsAside
            || candidate.Parts.Count == 0
            || candidate.Kind is CandidateKind.Heading or CandidateKind.Summary
            || candidate.Parts.Exists(part =>
                part.Link is { } link && (link.Url.StartsWith('#') || link.Url.StartsWith("./#", StringComparison.Ordinal))
            )
        )
        {
            return false;
        }

        if (candidate.Kind is CandidateKind.Item or CandidateKind.Row && hasEntriesBeside && candidate.Parent is not { IsEntry: true })
        {
            return candidate.Title is not null;
        }

        return candidate.Title is { } title
            && candidate.TitleScore >= TitleChooser.Capable
            && (
                candidate.Evidence >= Doubtful
                || (title.Main.Link is not null && PlainText.Count(title.Text) >= MinTitle && !ProseCue.Find(title.Text))
            );
    }

    /// <summary>Why a candidate was left, as the end of a sentence.</summary>
    public static string Reason(Candidate candidate)
    {
        if (ProseCue.IsNoteToSelf(candidate.Flow.Text))
        {
            return "it is a note of the list's makers to themselves";
        }

        if (candidate.Table is { IsResults: true })
        {
            return "its table compares results";
        }

        if (candidate.TitleScore < TitleChooser.Capable)
        {
            return "no words in it can be a title";
        }

        if (NewsCue.Find(candidate.Flow.Text))
        {
            return "it tells news";
        }

        if (candidate.Section.IsAside)
        {
            return "the section is about the list itself";
        }

        return candidate.Section.IsForeign
            ? "the section is not about papers, and no identifier or venue says that it is one"
            : "it has no link to a paper, no identifier, and no venue or year that would do instead";
    }

    private void Add(int line, string code, Severity severity, string message) =>
        diagnostics.Add(new Diagnostic(source.Path, line, 0, code, severity, message));
}
