using System.Collections.Immutable;
using System.Text;
using Graph.Extract.Blocks;

namespace Graph.Extract.Labelling;

/// <summary>The pieces of a candidate as one text, in which every character knows its place in the source.</summary>
internal sealed class Flow
{
    /// <summary>Stands for an image.</summary>
    public const char ImageMark = '\uFFFC';

    private readonly IReadOnlyList<Piece> _pieces;
    private readonly int[] _starts;
    private readonly SourceText _source;

    /// <summary>Joins pieces.</summary>
    public Flow(SourceText source, IReadOnlyList<Piece> pieces)
    {
        _source = source;
        _pieces = pieces;
        _starts = new int[pieces.Count];
        var text = new StringBuilder();
        for (var i = 0; i < pieces.Count; i++)
        {
            _starts[i] = text.Length;
            var piece = pieces[i];
            _ = piece.Kind switch
            {
                PieceKind.Image => text.Append(ImageMark),
                PieceKind.Text => text.Append(piece.Text),
                _ => text.Append('\n'),
            };
        }

        Text = text.ToString();
    }

    /// <summary>All words; a break is a line feed, an image is <see cref="ImageMark"/>.</summary>
    public string Text { get; }

    /// <summary>How many pieces there are.</summary>
    public int Count => _pieces.Count;

    /// <summary>A piece.</summary>
    public Piece this[int index] => _pieces[index];

    /// <summary>Adds all pieces to a list.</summary>
    public void AddTo(List<Piece> pieces) => pieces.AddRange(_pieces);

    /// <summary>Where a piece starts in <see cref="Text"/>.</summary>
    public int StartOf(int index) => _starts[index];

    /// <summary>Where a piece ends in <see cref="Text"/>.</summary>
    public int EndOf(int index) => index + 1 < _starts.Length ? _starts[index + 1] : Text.Length;

    /// <summary>The piece that holds a place of <see cref="Text"/>.</summary>
    public int PieceAt(int at)
    {
        var found = Array.BinarySearch(_starts, at);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }

    /// <summary>The offset in the source of a character, taken as the first of something.</summary>
    public int SourceStart(int at)
    {
        if (_pieces.Count == 0)
            return 0;

        var index = PieceAt(at);
        var piece = _pieces[index];
        return Math.Min(piece.End, piece.Start + (at - _starts[index]) + Shift(piece));
    }

    /// <summary>The offset in the source after a character, taken as the last of something.</summary>
    public int SourceEnd(int end)
    {
        var index = PieceAt(end - 1);
        var piece = _pieces[index];
        return end >= EndOf(index) ? piece.End : Math.Min(piece.End, piece.Start + (end - _starts[index]) + Shift(piece));
    }

    /// <summary>The words of the source that a stretch of <see cref="Text"/> was read from, one for each line.</summary>
    public ImmutableArray<Quote> Quotes(int start, int end) => QuoteReader.Read(_source, SourceStart(start), SourceEnd(end));

    // An escape at the beginning of a piece is a character of the source that the text lacks.
    private static int Shift(Piece piece) => piece.Kind == PieceKind.Text && piece.End - piece.Start == piece.Text.Length + 1 ? 1 : 0;
}
