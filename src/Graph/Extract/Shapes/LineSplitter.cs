using Graph.Extract.Blocks;
using Graph.Extract.Labelling;

namespace Graph.Extract.Shapes;

/// <summary>Splits a paragraph whose lines are entries of their own.</summary>
internal static class LineSplitter
{
    /// <summary>A candidate for each line; empty where the paragraph is one entry or none.</summary>
    public static List<Candidate> Split(CandidateFactory factory, Candidate whole, Block block)
    {
        if (!AreEntries(whole))
            return [];

        var lines = new List<Candidate>();
        var line = new List<Piece>();
        foreach (var piece in block.Pieces)
        {
            if (!piece.IsBreak)
            {
                line.Add(piece);
                continue;
            }

            Add(factory, whole, lines, line);
            line = [];
        }

        Add(factory, whole, lines, line);
        return lines;
    }

    private static void Add(CandidateFactory factory, Candidate whole, List<Candidate> lines, List<Piece> line)
    {
        if (line.Count > 0)
            lines.Add(factory.Create(CandidateKind.Line, whole.Section, line, line[0].Start, line[^1].End));
    }

    // At least two lines, and most of them, have both a title and a link to a paper.
    private static bool AreEntries(Candidate whole)
    {
        var lines = whole.Parts.Select(part => part.Line).Distinct().Count();
        if (lines < 2)
            return false;

        var full = 0;
        foreach (var line in whole.Parts.GroupBy(part => part.Line))
        {
            var titled = whole.Phrases.Exists(phrase => phrase.Main.Line == line.Key && TitleScore.Of(phrase, whole.Phrases) >= TitleChooser.Capable);
            full += titled && line.Any(EvidenceCue.PointsToPaper) ? 1 : 0;
        }

        return full >= 2 && full * 10 >= lines * 6;
    }
}
