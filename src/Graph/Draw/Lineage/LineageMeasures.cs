namespace Graph.Draw.Lineage;

/// <summary>The sizes of a lineage's drawing, in its units; type of 12 units is what all else is measured by.</summary>
internal static class LineageMeasures
{
    /// <summary>Size of the type of labels.</summary>
    public const double Type = 12;

    /// <summary>Height of a box with one line of text.</summary>
    public const double BoxHeight = 20;

    /// <summary>Height of each further line.</summary>
    public const double LineHeight = 13;

    /// <summary>White space beside a label in its box.</summary>
    public const double BoxPadding = 7;

    /// <summary>The widest label; a longer one is shortened.</summary>
    public const double WidestLabel = 230;

    /// <summary>Height of an edge that passes by.</summary>
    public const double Lane = 2;

    /// <summary>White space around the picture.</summary>
    public const double Margin = 16;

    /// <summary>White space at the top and bottom of a band.</summary>
    public const double BandPadding = 9;

    /// <summary>White space between two bands.</summary>
    public const double BandGap = 6;

    /// <summary>The least space between two columns.</summary>
    public const double NarrowestGap = 34;

    /// <summary>The most space between two columns.</summary>
    public const double WidestGap = 130;

    /// <summary>How much wider a gap is for each unit that an edge climbs in it: steep edges are hard to follow.</summary>
    public const double GapPerClimb = 0.16;
}
