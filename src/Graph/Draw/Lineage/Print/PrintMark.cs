using System.Collections.Immutable;

namespace Graph.Draw.Lineage.Print;

/// <summary>One thing on the printed page, in points from its upper left corner, in the order of drawing.</summary>
/// <param name="Classes">Which style rules hold for it.</param>
internal abstract record PrintMark(string Classes)
{
    /// <summary>A rectangle.</summary>
    internal sealed record Rectangle(string Classes, double X, double Y, double Width, double Height, double Radius) : PrintMark(Classes);

    /// <summary>A line through points, with an arrow head at its end where <paramref name="Tip"/> is its style.</summary>
    internal sealed record Stroke(string Classes, ImmutableArray<(double X, double Y)> Points, string? Tip) : PrintMark(Classes)
    {
        /// <summary>What it says when it is pointed at, or null.</summary>
        public string? Tooltip { get; init; }
    }

    /// <summary>A dot.</summary>
    internal sealed record Dot(string Classes, double X, double Y, double Radius) : PrintMark(Classes);

    /// <summary>A line of text; its base line starts at the place.</summary>
    internal sealed record Text(string Classes, double X, double Y, double Size, bool IsBold, bool IsItalic, string Content)
        : PrintMark(Classes);

    /// <summary>A node: its box and the lines in it.</summary>
    internal sealed record Box(string Classes, PrintBox Placed, bool IsBold, bool IsItalic, string Tooltip) : PrintMark(Classes);
}
