using System.Text;
using Graph.Extract.Blocks;
using Graph.Extract.Labelling;

namespace Graph.Extract.Shapes;

/// <summary>What a heading says to a reader.</summary>
internal static class HeadingText
{
    /// <summary>The words without markup, badges and images.</summary>
    public static string Read(IReadOnlyList<Piece> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            text.Append(piece.Kind == PieceKind.Text ? piece.Text : " ");
        }

        return Words.Collapse(text.ToString()).TrimStart('#');
    }
}
