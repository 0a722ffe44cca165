using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage;

/// <summary>A lineage that is to be written.</summary>
/// <param name="Lineage">The whole lineage.</param>
/// <param name="Picture">The same folded, with title and colours.</param>
/// <param name="Direction">Which way it was followed.</param>
/// <param name="ThemeIsFixed">Whether the colours were asked for; else a page takes those of the reader's system.</param>
public sealed record LineageView(LineageGraph Lineage, LineagePicture Picture, LineageDirection Direction, bool ThemeIsFixed);
