using System.Collections.Immutable;

namespace Graph.Draw.Lineage.Formats;

/// <summary>A picture as SVG.</summary>
internal sealed class SvgFormat : ILineageFormat
{
    /// <inheritdoc/>
    public string Name => "svg";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".svg"];

    /// <inheritdoc/>
    public bool IsPicture => true;

    /// <inheritdoc/>
    public string Write(LineageView view) => LineageSvg.Draw(view.Picture);
}
