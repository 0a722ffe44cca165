namespace Graph.Resolve.Names;

/// <summary>A name that a title coins.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Start">Offset of its first character in the title.</param>
/// <param name="Cue">Which of the ways of coining it is.</param>
internal sealed record CoinedName(string Text, int Start, CoinageCue Cue)
{
    /// <summary>Offset behind its last character.</summary>
    public int End => Start + Text.Length;
}
