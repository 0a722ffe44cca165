using System.Globalization;

namespace Graph.Draw.Lineage.Print;

/// <summary>A picture cannot be printed in a width so that it can be read.</summary>
public sealed class PrintTooNarrowException : Exception
{
    /// <param name="asked">The width asked for, in millimetres.</param>
    /// <param name="needed">The width needed, in millimetres.</param>
    public PrintTooNarrowException(double asked, double needed)
        : base(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Type of 6.5 points does not fit a width of {asked} mm: this lineage needs {needed} mm. Use --width-mm {needed}."
            )
        ) => Needed = needed;

    /// <summary>The width needed, in millimetres.</summary>
    public double Needed { get; }
}
