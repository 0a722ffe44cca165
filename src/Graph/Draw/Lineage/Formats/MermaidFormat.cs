using System.Collections.Immutable;

namespace Graph.Draw.Lineage.Formats;

/// <summary>A drawing for Mermaid.</summary>
internal sealed class MermaidFormat : ILineageFormat
{
    /// <inheritdoc/>
    public string Name => "mermaid";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".mmd", ".mermaid", ".md"];

    /// <inheritdoc/>
    public bool IsPicture => true;

    /// <inheritdoc/>
    public string Write(LineageView view) => LineageMermaid.Write(view.Picture);
}
