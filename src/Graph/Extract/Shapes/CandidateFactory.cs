using Graph.Extract.Blocks;
using Graph.Extract.Labelling;

namespace Graph.Extract.Shapes;

/// <summary>Makes candidates: joins the pieces to a flow, cuts it into parts and joins what can be a title.</summary>
internal sealed class CandidateFactory(SourceText source)
{
    /// <summary>A candidate of some pieces.</summary>
    public Candidate Create(CandidateKind kind, SectionPath section, IReadOnlyList<Piece> pieces, int start, int end, ListItem? item = null, Candidate? parent = null)
    {
        var flow = new Flow(source, CitationLinks.Unfold(pieces));
        var parts = PartSplitter.Split(flow);
        return new Candidate
        {
            Kind = kind,
            Section = section,
            Flow = flow,
            Parts = parts,
            Phrases = PhraseJoiner.Join(flow, parts),
            OwnParts = parts.Count,
            Item = item,
            Parent = parent,
            Start = start,
            End = end,
        };
    }

    /// <summary>A candidate of a row.</summary>
    public Candidate CreateRow(SectionPath section, Block row, TableShape table)
    {
        var pieces = new List<Piece>(row.Cells.Sum(cell => cell.Count + 1));
        var firsts = new List<int>(row.Cells.Count);
        foreach (var cell in row.Cells)
        {
            firsts.Add(pieces.Count);
            pieces.AddRange(CitationLinks.Unfold(cell));
            var at = pieces.Count > 0 ? pieces[^1].End : row.Start;
            pieces.Add(new Piece(PieceKind.HardBreak, "", PieceStyles.None, null, at, at));
        }

        var flow = new Flow(source, pieces);
        var parts = PartSplitter.Split(flow);
        var column = 0;
        foreach (var part in parts)
        {
            while (column + 1 < firsts.Count && part.Start >= flow.StartOf(firsts[column + 1]))
                column++;
            part.Column = column;
        }

        FollowSummaries(parts);

        return new Candidate
        {
            Kind = CandidateKind.Row,
            Section = section,
            Flow = flow,
            Parts = parts,
            Phrases = PhraseJoiner.Join(flow, parts),
            OwnParts = parts.Count,
            Table = table,
            CellStarts = firsts.ConvertAll(flow.StartOf),
            Start = row.Start,
            End = row.End,
        };
    }

    // Once a cell has gone over to a summary, all that follows in it is part of that.
    private static void FollowSummaries(List<Part> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i - 1] is { Role: PartRole.Note, Link: null, Enclosure: '\0' } && parts[i] is { Link: null, Role: PartRole.Words or PartRole.Authors or PartRole.Venue or PartRole.Date } && parts[i].Column == parts[i - 1].Column)
                parts[i].Role = PartRole.Note;
        }
    }

    /// <summary>Adds the pieces of details to the candidate that they belong to.</summary>
    public void Take(Candidate owner, IReadOnlyList<Candidate> details)
    {
        var pieces = new List<Piece>();
        owner.Flow.AddTo(pieces);
        foreach (var detail in details)
        {
            var at = pieces.Count > 0 ? pieces[^1].End : owner.Start;
            pieces.Add(new Piece(PieceKind.HardBreak, "", PieceStyles.None, null, at, at));
            detail.Flow.AddTo(pieces);
            detail.IsTaken = true;
            owner.End = Math.Max(owner.End, detail.End);
        }

        owner.TitleFrom = details.Any(detail => detail.IsCitation) ? owner.Parts.Count : 0;
        var untitled = owner.TitleFrom > 0 || owner.TitleScore < TitleChooser.Capable;
        owner.Flow = new Flow(source, pieces);
        owner.Parts = PartSplitter.Split(owner.Flow);
        owner.Phrases = PhraseJoiner.Join(owner.Flow, owner.Parts);
        owner.OwnParts = untitled ? owner.Parts.Count : owner.OwnParts;
    }
}
