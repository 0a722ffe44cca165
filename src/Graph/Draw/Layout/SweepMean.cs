namespace Graph.Draw.Layout;

/// <summary>Where a vertex wants to stand among its neighbours.</summary>
internal enum SweepMean
{
    /// <summary>At their weighted median.</summary>
    Median,

    /// <summary>At the average of their places.</summary>
    Barycentre,
}
