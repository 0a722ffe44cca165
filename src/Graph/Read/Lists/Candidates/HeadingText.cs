using System.Text;
using Graph.Read.Lists.Blocks;
using Graph.Text;

namespace Graph.Read.Lists.Candidates;

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

        return PlainText.Collapse(text.ToString()).TrimStart('#');
    }
}
