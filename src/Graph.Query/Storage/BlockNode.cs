namespace Graph.Query.Storage;

/// <summary>A node of a block.</summary>
/// <param name="Line">From 0 in the block.</param>
internal readonly record struct BlockNode(TextSlice Id, int LabelSet, int Line);
