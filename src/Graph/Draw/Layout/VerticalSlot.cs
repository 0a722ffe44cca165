namespace Graph.Draw.Layout;

/// <summary>What takes one place in a layer: a node, or edges that pass by side by side from the same node and are drawn as one
/// trunk.</summary>
/// <param name="vertices">The vertices in it.</param>
/// <param name="height">Its height.</param>
/// <param name="isLane">Whether it holds passing edges.</param>
internal sealed class VerticalSlot(IReadOnlyList<int> vertices, double height, bool isLane)
{
    /// <summary>The vertices in it.</summary>
    public IReadOnlyList<int> Vertices { get; } = vertices;

    /// <summary>Its height.</summary>
    public double Height { get; } = height;

    /// <summary>Whether it holds passing edges.</summary>
    public bool IsLane { get; } = isLane;

    /// <summary>Its middle, from the top.</summary>
    public double Y { get; set; }
}
