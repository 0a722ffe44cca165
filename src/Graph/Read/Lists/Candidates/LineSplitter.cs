using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Parts;
using Graph.Read.Lists.Titles;

namespace Graph.Read.Lists.Candidates;

/// <summary>Splits a paragraph whose lines are entries of their own.</summary>
internal static class LineSplitter
{
    /// <summary>The lines, each cut by itself; empty where the paragraph is one entry or none.</summary>
    public static List<CutLine> Split(BlockCutter cutter, CutText whole, Block block)
    {
        if (!AreEntries(whole))
        {
            return [];
        }

        var lines = new List<CutLine>();
        var line = new List<Run>();
        foreach (var run in block.Runs)
        {
            if (!run.IsBreak)
            {
                line.Add(run);
                continue;
            }

            Add(cutter, lines, line);
            line = [];
        }

        Add(cutter, lines, line);
        return lines;
    }

    private static void Add(BlockCutter cutter, List<CutLine> lines, List<Run> line)
    {
        if (line.Count > 0)
        {
            lines.Add(new CutLine(cutter.Cut(line), line[0].Start, line[^1].End));
        }
    }

    // At least two lines, and most of them, have both a title and a link to a paper.
    private static bool AreEntries(CutText whole)
    {
        if (whole.Parts.IsEmpty || whole.Parts[0].Line == whole.Parts[^1].Line)
        {
            return false;
        }

        var lines = whole.Parts.GroupBy(part => part.Line).ToList();
        var full = lines.Count(line => line.Any(PartLink.LeadsToPaper) && HasTitle(whole, line.Key));
        return full >= 2 && full * 10 >= lines.Count * 6;
    }

    private static bool HasTitle(CutText whole, int line) =>
        whole.Phrases.Any(phrase => phrase.Main.Line == line && phrase.OwnScore >= TitleCues.Capable);
}
