namespace Graph.Draw.Layout;

/// <summary>The least white space between neighbours in a layer, in the drawing's units.</summary>
/// <param name="Nodes">Between two nodes.</param>
/// <param name="NodeAndLane">Between a node and an edge that passes by.</param>
/// <param name="Lanes">Between two edges that pass by.</param>
internal readonly record struct VerticalGaps(double Nodes, double NodeAndLane, double Lanes);
