using System.Collections.Immutable;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage.Print;

/// <summary>A node with its place in print, in points.</summary>
/// <param name="Node">The node.</param>
/// <param name="Lines">What is written into it.</param>
/// <param name="X">Left side.</param>
/// <param name="Y">Upper side.</param>
/// <param name="Width">Width.</param>
/// <param name="IsHead">Whether it is the head of a family.</param>
internal sealed record PrintBox(LineageNode Node, ImmutableArray<string> Lines, double X, double Y, double Width, bool IsHead)
{
    /// <summary>Height.</summary>
    public double Height => HeightOf(Lines.Length);

    /// <summary>The height of a box with so many lines.</summary>
    public static double HeightOf(int lines) => (lines * PrintMeasures.LineHeight) + 2;
}
