namespace Graph.Query.Storage;

/// <summary>A relationship of a block.</summary>
/// <param name="Line">From 0 in the block.</param>
internal readonly record struct BlockRelationship(int Type, TextSlice Start, TextSlice End, int Line);
