using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Attaching;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Entries;
using Graph.Read.Lists.Judging;
using Graph.Read.Lists.Parts;
using Graph.Read.Lists.Repairs;

namespace Graph.Read.Lists;

/// <summary>Reads a list: the one reader for all lists, whatever their form.</summary>
public static class ListReader
{
    /// <summary>Reads a source; a list that holds no papers gives no mentions.</summary>
    public static Extraction Read(SourceText source)
    {
        var diagnostics = new List<Diagnostic>();
        var sections = new SectionTracker(source);
        var candidates = Judge(source, sections, diagnostics);

        var entries = candidates
            .Where(candidate => candidate.IsEntry)
            .Select(candidate => candidate.Entry)
            .OrderBy(entry => entry.Start)
            .ToList();
        var builder = new MentionBuilder(source, entries);
        var mentions = new FusedAuthors(source, diagnostics).Part([.. InParallel.Select(entries, builder.Build)]);
        mentions = DocumentVenue.Inherit(mentions, sections.Headings is [var title, ..] ? title : null);
        var reporter = new RepairReporter(source, diagnostics);
        foreach (var (entry, mention) in entries.Zip(mentions))
        {
            reporter.Report(entry, mention);
        }

        new LeftReporter(source, diagnostics).Report(candidates);
        SectionReporter.Report(source, sections, mentions, diagnostics);
        diagnostics.Sort();
        return new Extraction(source, DocumentTitle(source, sections), mentions, [.. sections.Headings], [.. diagnostics]);
    }

    /// <summary>Why a line became an entry, or not: what each cue said, one sentence a line.</summary>
    public static ImmutableArray<string> Explain(SourceText source, int line) =>
        LineExplanation.Of(source, Judge(source, new SectionTracker(source), []), line);

    // The four stages; each takes what the one before it gave, and changes nothing of that.
    private static ImmutableArray<Judged> Judge(SourceText source, SectionTracker sections, List<Diagnostic> diagnostics)
    {
        var blocks = CutOffRows.Repair(source, new InputGuard(source, diagnostics).ReadBlocks(), diagnostics);
        var cut = CandidateFinder.Find(source, blocks, sections);
        var titled = TitleChooser.Choose(cut.Select(Gathered.Alone));
        var attached = new DetailAttacher(source).Attach(titled);
        return EntryJudge.Judge(attached);
    }

    private static Reading? DocumentTitle(SourceText source, SectionTracker sections)
    {
        if (sections.Headings is [var first, ..])
        {
            return new Reading(first.Text, [first.Quote]);
        }

        return source.LineCount == 0 ? null : new Reading(source.Id.Replace('-', ' '), [QuoteReader.First(source, 0, 1)]);
    }
}
