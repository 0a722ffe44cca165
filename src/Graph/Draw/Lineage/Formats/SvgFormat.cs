using System.Collections.Immutable;
using Graph.Draw.Lineage.Print;

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
    public string Write(LineageView view) =>
        view.Picture.WidthMillimetres is null ? LineageSvg.Draw(view.Picture) : PrintSvg.Draw(view.Picture);
}
