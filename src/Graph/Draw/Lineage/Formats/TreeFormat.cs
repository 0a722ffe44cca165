using System.Collections.Immutable;

namespace Graph.Draw.Lineage.Formats;

/// <summary>A tree of lines for the terminal.</summary>
internal sealed class TreeFormat : ILineageFormat
{
    /// <inheritdoc/>
    public string Name => "tree";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".txt"];

    /// <inheritdoc/>
    public bool IsPicture => false;

    /// <inheritdoc/>
    public string Write(LineageView view) => LineageTree.Text(view.Lineage, view.Direction);
}
