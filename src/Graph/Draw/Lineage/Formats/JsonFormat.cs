using System.Collections.Immutable;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage.Formats;

/// <summary>The lineage as one JSON object (contract 6).</summary>
internal sealed class JsonFormat : ILineageFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".json"];

    /// <inheritdoc/>
    public bool IsPicture => false;

    /// <inheritdoc/>
    public string Write(LineageView view) => LineageJson.Write(view.Lineage) + "\n";
}
