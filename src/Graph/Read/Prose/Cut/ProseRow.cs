using System.Collections.Immutable;

namespace Graph.Read.Prose.Cut;

/// <summary>A row of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Cells">Its cells, by column.</param>
internal sealed record ProseRow(ProseTable Table, ImmutableArray<VisibleText> Cells);
