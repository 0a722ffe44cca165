using System.Collections.Immutable;
using Graph.Draw.Lineage.Print;

namespace Graph.Draw.Lineage.Formats;

/// <summary>A picture for LaTeX: TikZ along a time axis, or a tree where no year is known.</summary>
internal sealed class TexFormat : ILineageFormat
{
    /// <inheritdoc/>
    public string Name => "tex";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".tex"];

    /// <inheritdoc/>
    public bool IsPicture => true;

    /// <inheritdoc/>
    public string Write(LineageView view) =>
        view.Picture.Folded.Lineage.Nodes.All(n => n.Year is null) ? ForestTree.Write(view.Picture) : TikzPicture.Write(view.Picture);
}
