using System.Collections.Immutable;

namespace Graph.Read.Prose.Cut;

/// <summary>A table.</summary>
/// <param name="Columns">The heads of its columns.</param>
/// <param name="Caption">The line directly before it or its caption element; empty where it has none.</param>
internal sealed record ProseTable(ImmutableArray<VisibleText> Columns, VisibleText Caption)
{
    /// <summary>Its rows, without that of the heads.</summary>
    public List<ProseRow> Rows { get; } = [];
}
