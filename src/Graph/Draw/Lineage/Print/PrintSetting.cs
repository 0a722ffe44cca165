using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage.Print;

/// <summary>What is set in print.</summary>
/// <param name="Folded">The lineage.</param>
/// <param name="Hues">The colours of its nodes.</param>
/// <param name="Addition">What follows the name of a node, such as room for a citation; or the empty text.</param>
internal sealed record PrintSetting(FoldedLineage Folded, LineageHues Hues, Func<LineageNode, string> Addition);
