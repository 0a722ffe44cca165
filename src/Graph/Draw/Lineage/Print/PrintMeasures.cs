namespace Graph.Draw.Lineage.Print;

/// <summary>The sizes of a lineage in print, in points of 1/72 inch, so that a size of type is what the reader gets.</summary>
internal static class PrintMeasures
{
    /// <summary>Points in a millimetre.</summary>
    public const double PerMillimetre = 72 / 25.4;

    /// <summary>Size of the type of names and years.</summary>
    public const double Type = 7;

    /// <summary>Size of the title's type.</summary>
    public const double TitleType = 9;

    /// <summary>Size of the type of caption and legend, the smallest that is printed.</summary>
    public const double SmallType = 6.5;

    /// <summary>The highest picture that fits on a page of A4 or Letter with its caption.</summary>
    public const double MostHeight = 225 * PerMillimetre;

    /// <summary>Height of a line of a name.</summary>
    public const double LineHeight = 8;

    /// <summary>White space around a name in its box.</summary>
    public const double Padding = 2.5;

    /// <summary>Width of the column with the years.</summary>
    public const double YearColumn = 25;

    /// <summary>From one stem to the next.</summary>
    public const double Stem = 6.5;

    /// <summary>From one rail to the next.</summary>
    public const double Rail = 3;

    /// <summary>From the first rail to the boxes that hang from it.</summary>
    public const double Drop = 8;

    /// <summary>White space between boxes, and below a row.</summary>
    public const double Gap = 3;

    /// <summary>The room that a name must have at least.</summary>
    public const double LeastLabel = 58;

    /// <summary>The widest name; a longer one takes more lines.</summary>
    public const double WidestLabel = 118;

    /// <summary>The most lines of a name.</summary>
    public const int MostLines = 3;
}
