using System.Collections.Immutable;

namespace Graph.Draw.Lineage.Formats;

/// <summary>A page that can be looked through.</summary>
internal sealed class HtmlFormat : ILineageFormat
{
    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".html", ".htm"];

    /// <inheritdoc/>
    public bool IsPicture => true;

    /// <inheritdoc/>
    public string Write(LineageView view) => LineageHtml.Draw(view.Picture, view.ThemeIsFixed);
}
