using System.Collections.Immutable;

namespace Graph.Draw.Lineage.Formats;

/// <summary>A drawing for Graphviz.</summary>
internal sealed class DotFormat : ILineageFormat
{
    /// <inheritdoc/>
    public string Name => "dot";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".dot", ".gv"];

    /// <inheritdoc/>
    public bool IsPicture => true;

    /// <inheritdoc/>
    public string Write(LineageView view) => LineageDot.Write(view.Picture);
}
