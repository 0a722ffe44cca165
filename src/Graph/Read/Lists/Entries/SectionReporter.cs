using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Candidates;

namespace Graph.Read.Lists.Entries;

/// <summary>Reports a list without papers, and last sections that stand empty.</summary>
internal static class SectionReporter
{
    /// <summary>Reports on a whole document.</summary>
    public static void Report(SourceText source, SectionTracker sections, ImmutableArray<Mention> mentions, List<Diagnostic> diagnostics)
    {
        if (mentions.IsEmpty)
        {
            diagnostics.Add(
                new Diagnostic(source.Path, 0, 0, RepairCodes.NoPapers, Severity.Warning, "no papers were found in this list.")
            );
            return;
        }

        // Neighbours share their headings.
        var used = mentions
            .Select(mention => mention.Section)
            .Distinct()
            .SelectMany(section => section)
            .Select(heading => heading.Quote.Line)
            .ToHashSet();
        var first = mentions[0].Line;
        for (var i = 0; i < sections.Headings.Count; i++)
        {
            var heading = sections.Headings[i];
            var isLeaf = i + 1 == sections.Headings.Count || sections.Headings[i + 1].Level <= heading.Level;
            if (
                isLeaf
                && heading.Quote.Line > first
                && !used.Contains(heading.Quote.Line)
                && !HeadingKinds.IsHousekeeping(heading.Text)
                && IsBlank(source, heading, sections, i)
            )
            {
                diagnostics.Add(
                    new Diagnostic(
                        source.Path,
                        heading.Quote.Line,
                        0,
                        RepairCodes.EmptySection,
                        Severity.Info,
                        $"the section “{heading.Text}” is empty."
                    )
                );
            }
        }
    }

    private static bool IsBlank(SourceText source, Heading heading, SectionTracker sections, int index)
    {
        var end = index + 1 < sections.Headings.Count ? sections.Headings[index + 1].Quote.Line : source.LineCount + 1;
        for (var line = heading.Quote.Line + 1; line < end; line++)
        {
            if (!source.Line(line).IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }
}
