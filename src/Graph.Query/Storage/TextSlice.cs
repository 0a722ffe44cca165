namespace Graph.Query.Storage;

/// <summary>Where an identifier stands in a block, and its hash; a length of -1 where none was given.</summary>
internal readonly record struct TextSlice(int Start, int Length, uint Hash)
{
    public static readonly TextSlice Missing = new(0, -1, 0);

    public bool IsMissing => Length < 0;
}
