namespace Graph.Graphs;

/// <summary>How an edge breaks what every lineage obeys: nothing builds on itself, nothing builds on what came later.</summary>
public enum LineageFlaw
{
    /// <summary>The edge breaks nothing.</summary>
    None,

    /// <summary>The model builds on one of a later year; both years are known.</summary>
    AgainstTime,

    /// <summary>The edge closes a circle; of the circle's edges it is the weakest.</summary>
    Circle,
}
