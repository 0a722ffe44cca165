using Graph.Analyse.Lineage;

namespace Graph.Render.Lineage;

/// <summary>A node with its place.</summary>
/// <param name="Node">The node.</param>
/// <param name="Text">Its label, shortened where it must be.</param>
/// <param name="X">Left side.</param>
/// <param name="Y">Middle, from the top.</param>
/// <param name="Width">Width.</param>
/// <param name="Band">Number of the band that it lies in.</param>
internal sealed record DrawnBox(LineageNode Node, string Text, double X, double Y, double Width, int Band)
{
    /// <summary>Whether it stands for several nodes that are folded into it.</summary>
    public bool IsCount => Node.Labels.IsEmpty;

    /// <summary>Right side.</summary>
    public double Right => X + Width;
}
