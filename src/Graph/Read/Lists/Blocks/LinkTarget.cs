namespace Graph.Read.Lists.Blocks;

/// <summary>Where a link leads, shared by all runs of its label.</summary>
/// <param name="Url">As written; may be empty.</param>
/// <param name="Start">Offset of the link's first character in the source.</param>
/// <param name="IsBare">Whether the address itself is the label.</param>
internal sealed record LinkTarget(string Url, int Start, bool IsBare)
{
    /// <summary>Offset after the link's last character in the source.</summary>
    public int End { get; set; }
}
