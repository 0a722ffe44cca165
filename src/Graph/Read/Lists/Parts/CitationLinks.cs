using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Names;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>
/// Takes a link off what is no title in its label: <c>[Author, Ann. "A Title." Journal (2019)](…)</c>, <c>[A Title. ICLR 2020](…)</c>.
/// The title keeps the link, the rest reads on as plain words.
/// </summary>
internal static class CitationLinks
{
    private const int MinTitle = 3;

    // As many characters as a date or a year in brackets, and a page range after it.
    private const int Tail = 24;

    private const double LikelyNames = 0.4;

    /// <summary>The pieces, the links of citations on their titles only; the same list where there is none.</summary>
    public static IReadOnlyList<Piece> Unfold(IReadOnlyList<Piece> pieces)
    {
        List<Piece>? unfolded = null;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (TitleIn(pieces, i) is not { } title)
            {
                unfolded?.Add(pieces[i]);
                continue;
            }

            unfolded ??= [.. pieces.Take(i)];
            AddSplit(unfolded, pieces[i], title);
        }

        return unfolded ?? pieces;
    }

    // A label of one piece whose every character is one of the source.
    private static TextRange? TitleIn(IReadOnlyList<Piece> pieces, int index)
    {
        var piece = pieces[index];
        if (piece is not { Kind: PieceKind.Text, Link: { IsBare: false } link } || piece.End - piece.Start != piece.Text.Length)
        {
            return null;
        }

        if (
            (index > 0 && ReferenceEquals(pieces[index - 1].Link, link))
            || (index + 1 < pieces.Count && ReferenceEquals(pieces[index + 1].Link, link))
        )
        {
            return null;
        }

        return Quoted(piece.Text) ?? BeforeDate(piece.Text);
    }

    // Names before a quoted title, or a venue after it.
    private static TextRange? Quoted(string text)
    {
        var open = text.AsSpan().IndexOfAny('"', '“');
        var close = text.AsSpan().LastIndexOfAny('"', '”');
        if (open < 0 || close <= open || PlainText.Count(text.AsSpan(open + 1, close - open - 1)) < MinTitle)
        {
            return null;
        }

        var cites =
            open > 1 ? NameListReader.Read(text[..open].Trim()).Likelihood >= LikelyNames : DateReader.FindLast(text[close..]) is not null;
        return cites ? new TextRange(open + 1, close) : null;
    }

    // 'A Title. 2019-10-24', 'A Title, ICML 2020': one stretch of which nothing is known, and after it only what is no title.
    private static TextRange? BeforeDate(string text)
    {
        if (
            !text.AsSpan(Math.Max(0, text.Length - Tail)).ContainsAnyInRange('0', '9')
            || text.AsSpan().IndexOfAny('.', ',', '|') < 0
            || DateReader.FindLast(text) is null
        )
        {
            return null;
        }

        var chunks = new List<Chunk>();
        WordsSplitter.Split(text, 0, text.Length, chunks);
        // 'Ann Author, Bo Writer. 2019. A Title. In Proceedings of ACL 2019.'
        if (chunks.Count > 3 && chunks[0].Verdict.Role == PartRole.Authors && chunks[1].Verdict.Role == PartRole.Date)
        {
            chunks.RemoveRange(0, 2);
        }

        if (
            chunks.Count < 2
            || chunks[0].Verdict.Role != PartRole.Words
            || PlainText.Count(text.AsSpan(chunks[0].Start, chunks[0].End - chunks[0].Start)) < MinTitle
        )
        {
            return null;
        }

        if (
            !chunks.Skip(1).All(chunk => chunk.Verdict.Role is PartRole.Date or PartRole.Venue or PartRole.Authors)
            || text.AsSpan(chunks[0].End - 1, chunks[1].Start - chunks[0].End + 1).IndexOfAny(".,|?") < 0
        )
        {
            return null;
        }

        return new TextRange(chunks[0].Start, chunks[0].End);
    }

    private static void AddSplit(List<Piece> pieces, Piece piece, TextRange title)
    {
        Add(pieces, piece with { Link = null }, 0, title.Start);
        Add(pieces, piece, title.Start, title.End);
        Add(pieces, piece with { Link = null }, title.End, piece.Text.Length);
    }

    private static void Add(List<Piece> pieces, Piece piece, int start, int end)
    {
        if (end > start)
        {
            pieces.Add(piece with { Text = piece.Text[start..end], Start = piece.Start + start, End = piece.Start + end });
        }
    }
}
