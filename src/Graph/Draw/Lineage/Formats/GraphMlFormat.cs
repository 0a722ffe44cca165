using System.Collections.Immutable;

namespace Graph.Draw.Lineage.Formats;

/// <summary>A graph for other programs that draw.</summary>
internal sealed class GraphMlFormat : ILineageFormat
{
    /// <inheritdoc/>
    public string Name => "graphml";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".graphml"];

    /// <inheritdoc/>
    public bool IsPicture => false;

    /// <inheritdoc/>
    public string Write(LineageView view) => LineageGraphMl.Write(view.Lineage);
}
