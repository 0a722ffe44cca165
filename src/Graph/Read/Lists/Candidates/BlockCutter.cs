using Graph.Model;
using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Parts;
using Graph.Read.Lists.Titles;

namespace Graph.Read.Lists.Candidates;

/// <summary>
/// Cuts blocks: joins the runs to a text, cuts it into parts and joins what can be a title. What comes out depends on nothing but
/// the block, so that the blocks of a list can be cut side by side.
/// </summary>
internal sealed class BlockCutter(SourceText source)
{
    /// <summary>The words of a block.</summary>
    public CutText Cut(Block block) =>
        block.Kind switch
        {
            BlockKind.Row => CutRow(block),
            BlockKind.Paragraph or BlockKind.Summary when block.Item is null => CutParagraph(block),
            _ => Cut(block.Runs),
        };

    /// <summary>The words of some runs.</summary>
    public CutText Cut(IReadOnlyList<Run> runs) => CutAgain(CitationLinks.Unfold(runs));

    /// <summary>The words of runs that were cut before, each for itself.</summary>
    public CutText CutAgain(IReadOnlyList<Run> runs)
    {
        var text = new CandidateText(source, runs);
        return Join(text, PartSplitter.Split(text));
    }

    /// <summary>Ends the line, so that what is added next stands on one of its own.</summary>
    /// <param name="runs">What stands there so far.</param>
    /// <param name="start">Offset in the source where there is nothing yet.</param>
    public static void EndLine(List<Run> runs, int start)
    {
        var at = runs.Count > 0 ? runs[^1].End : start;
        runs.Add(new Run(RunKind.HardBreak, "", RunStyles.None, null, at, at));
    }

    private CutText CutParagraph(Block block)
    {
        var whole = Cut(block.Runs);
        return whole with { Lines = LineSplitter.Split(this, whole, block) };
    }

    private CutText CutRow(Block row)
    {
        var runs = new List<Run>(row.Cells.Sum(cell => cell.Count + 1));
        var firsts = new List<int>(row.Cells.Count);
        foreach (var cell in row.Cells)
        {
            firsts.Add(runs.Count);
            runs.AddRange(CitationLinks.Unfold(cell));
            EndLine(runs, row.Start);
        }

        var text = new CandidateText(source, runs);
        var starts = firsts.ConvertAll(text.StartOf);
        return Join(text, FollowSummaries(InColumns(PartSplitter.Split(text), starts))) with { CellStarts = [.. starts] };
    }

    private static List<Part> InColumns(List<Part> parts, List<int> starts)
    {
        var column = 0;
        return parts.ConvertAll(part =>
        {
            while (column + 1 < starts.Count && part.Start >= starts[column + 1])
            {
                column++;
            }

            return part with
            {
                Column = column,
            };
        });
    }

    private static CutText Join(CandidateText text, List<Part> parts)
    {
        var phrases = PhraseJoiner.Join(text, parts);
        return new CutText(text, [.. parts], [.. phrases.Select(phrase => phrase with { OwnScore = TitleCues.Sum(phrase) })]);
    }

    // Once a cell has gone over to a summary, all that follows in it is part of that.
    private static List<Part> FollowSummaries(List<Part> parts)
    {
        var followed = new List<Part>(parts.Count);
        foreach (var part in parts)
        {
            followed.Add(followed is [.., var before] && GoesOnFrom(before, part) ? part with { Role = PartRole.Note } : part);
        }

        return followed;
    }

    private static bool GoesOnFrom(Part summary, Part part) =>
        summary is { Role: PartRole.Note, Link: null, Enclosure: '\0' }
        && part is { Link: null, Role: PartRole.Plain or PartRole.Authors or PartRole.Venue or PartRole.Date }
        && part.Column == summary.Column;
}
