using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage;

/// <summary>A node with its place.</summary>
/// <param name="Node">The node.</param>
/// <param name="Label">What is written into it.</param>
/// <param name="X">Left side.</param>
/// <param name="Y">Middle, from the top.</param>
/// <param name="Band">Number of the band that it lies in.</param>
internal sealed record DrawnBox(LineageNode Node, LineageLabel Label, double X, double Y, int Band)
{
    /// <summary>Whether it stands for several nodes that are folded into it.</summary>
    public bool IsCount => Node.Labels.IsEmpty;

    /// <summary>Upper side.</summary>
    public double Top => Y - (Label.Height / 2);
}
