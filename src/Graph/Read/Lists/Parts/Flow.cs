using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Blocks;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>The pieces of a candidate as one text, in which every character knows its place in the source.</summary>
internal sealed class Flow
{
    private readonly Piece[] _pieces;
    private readonly int[] _starts;
    private readonly SourceText _source;

    /// <summary>Joins pieces.</summary>
    public Flow(SourceText source, IReadOnlyList<Piece> pieces)
    {
        _source = source;
        _pieces = [.. pieces];
        _starts = new int[_pieces.Length];
        var length = 0;
        for (var i = 0; i < _pieces.Length; i++)
        {
            _starts[i] = length;
            length += _pieces[i].Kind == PieceKind.Text ? _pieces[i].Text.Length : 1;
        }

        Text = string.Create(length, _pieces, Write);
    }

    /// <summary>All words; a break is a line feed, an image is <see cref="PlainText.ImageMark"/>.</summary>
    public string Text { get; }

    /// <summary>How many pieces there are.</summary>
    public int Count => _pieces.Length;

    /// <summary>A piece.</summary>
    public ref readonly Piece this[int index] => ref _pieces[index];

    /// <summary>Adds all pieces to a list.</summary>
    public void AddTo(List<Piece> pieces) => pieces.AddRange(_pieces);

    /// <summary>Where a piece starts in <see cref="Text"/>.</summary>
    public int StartOf(int index) => _starts[index];

    /// <summary>Where a piece ends in <see cref="Text"/>.</summary>
    public int EndOf(int index) => index + 1 < _starts.Length ? _starts[index + 1] : Text.Length;

    /// <summary>The piece that holds a place of <see cref="Text"/>.</summary>
    public int PieceAt(int at)
    {
        var found = _starts.AsSpan().BinarySearch(at);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }

    /// <summary>The offset in the source of a character, taken as the first of something.</summary>
    public int SourceStart(int at)
    {
        if (_pieces.Length == 0)
        {
            return 0;
        }

        var index = PieceAt(at);
        ref readonly var piece = ref _pieces[index];
        return Math.Min(piece.End, piece.Start + (at - _starts[index]) + Shift(piece));
    }

    /// <summary>The offset in the source after a character, taken as the last of something.</summary>
    public int SourceEnd(int end)
    {
        var index = PieceAt(end - 1);
        ref readonly var piece = ref _pieces[index];
        return end >= EndOf(index) ? piece.End : Math.Min(piece.End, piece.Start + (end - _starts[index]) + Shift(piece));
    }

    /// <summary>The words of the source that a stretch of <see cref="Text"/> was read from, one for each line.</summary>
    public ImmutableArray<Quote> Quotes(int start, int end) => QuoteReader.Read(_source, SourceStart(start), SourceEnd(end));

    private static void Write(Span<char> text, Piece[] pieces)
    {
        foreach (ref readonly var piece in pieces.AsSpan())
        {
            var words = piece.Kind switch
            {
                PieceKind.Image => [PlainText.ImageMark],
                PieceKind.Text => piece.Text.AsSpan(),
                _ => "\n",
            };
            words.CopyTo(text);
            text = text[words.Length..];
        }
    }

    // An escape at the beginning of a piece is a character of the source that the text lacks.
    private static int Shift(in Piece piece) => piece.Kind == PieceKind.Text && piece.End - piece.Start == piece.Text.Length + 1 ? 1 : 0;
}
