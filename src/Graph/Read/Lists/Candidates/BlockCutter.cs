using Graph.Model;
using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Candidates;

/// <summary>
/// Cuts blocks: joins the pieces to a flow, cuts it into parts and joins what can be a title. What comes out depends on nothing but
/// the block, so that the blocks of a list can be cut side by side.
/// </summary>
internal sealed class BlockCutter(SourceText source)
{
    /// <summary>The words of a block.</summary>
    public CutWords Cut(Block block) =>
        block.Kind switch
        {
            BlockKind.Row => CutRow(block),
            BlockKind.Paragraph or BlockKind.Summary when block.Item is null => CutParagraph(block),
            _ => Cut(block.Pieces),
        };

    /// <summary>The words of some pieces.</summary>
    public CutWords Cut(IReadOnlyList<Piece> pieces) => CutAgain(CitationLinks.Unfold(pieces));

    /// <summary>The words of pieces that were cut before, each for itself.</summary>
    public CutWords CutAgain(IReadOnlyList<Piece> pieces)
    {
        var flow = new Flow(source, pieces);
        return Join(flow, PartSplitter.Split(flow));
    }

    /// <summary>Ends the line, so that what is added next stands on one of its own.</summary>
    /// <param name="pieces">What stands there so far.</param>
    /// <param name="start">Offset in the source where there is nothing yet.</param>
    public static void EndLine(List<Piece> pieces, int start)
    {
        var at = pieces.Count > 0 ? pieces[^1].End : start;
        pieces.Add(new Piece(PieceKind.HardBreak, "", PieceStyles.None, null, at, at));
    }

    private CutWords CutParagraph(Block block)
    {
        var whole = Cut(block.Pieces);
        return whole with { Lines = LineSplitter.Split(this, whole, block) };
    }

    private CutWords CutRow(Block row)
    {
        var pieces = new List<Piece>(row.Cells.Sum(cell => cell.Count + 1));
        var firsts = new List<int>(row.Cells.Count);
        foreach (var cell in row.Cells)
        {
            firsts.Add(pieces.Count);
            pieces.AddRange(CitationLinks.Unfold(cell));
            EndLine(pieces, row.Start);
        }

        var flow = new Flow(source, pieces);
        var parts = PartSplitter.Split(flow);
        var column = 0;
        foreach (var part in parts)
        {
            while (column + 1 < firsts.Count && part.Start >= flow.StartOf(firsts[column + 1]))
            {
                column++;
            }

            part.Column = column;
        }

        FollowSummaries(parts);
        return Join(flow, parts) with { CellStarts = firsts.ConvertAll(flow.StartOf) };
    }

    private static CutWords Join(Flow flow, List<Part> parts)
    {
        var phrases = PhraseJoiner.Join(flow, parts);
        foreach (var phrase in phrases)
        {
            phrase.OwnScore = TitleScore.Of(phrase, phrases);
        }

        return new CutWords(flow, parts, phrases);
    }

    // Once a cell has gone over to a summary, all that follows in it is part of that.
    private static void FollowSummaries(List<Part> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (
                parts[i - 1] is { Role: PartRole.Note, Link: null, Enclosure: '\0' }
                && parts[i] is { Link: null, Role: PartRole.Words or PartRole.Authors or PartRole.Venue or PartRole.Date }
                && parts[i].Column == parts[i - 1].Column
            )
            {
                parts[i].Role = PartRole.Note;
            }
        }
    }
}
