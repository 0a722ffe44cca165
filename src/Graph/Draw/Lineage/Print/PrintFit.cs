using Graph.Ask.Lineage;
using Graph.Model;

namespace Graph.Draw.Lineage.Print;

/// <summary>Draws as much of a lineage as fits a width in print with type that can be read.</summary>
public static class PrintFit
{
    private const int FewestNodes = 2;

    /// <summary>The width that is taken where none is asked for: a page's.</summary>
    public const double UsualMillimetres = 180;

    /// <summary>The picture folded as far as its width asks for; one without a width as it is.</summary>
    /// <param name="picture">The picture, folded or not.</param>
    /// <param name="whole">The whole lineage.</param>
    /// <param name="mostNodes">The most nodes that are to be drawn.</param>
    /// <exception cref="PrintTooNarrowException">Not even two nodes fit.</exception>
    public static LineagePicture Fold(LineagePicture picture, LineageGraph whole, int mostNodes)
    {
        if (picture.WidthMillimetres is not { } millimetres)
        {
            return picture;
        }

        var width = millimetres * PrintMeasures.PerMillimetre;
        var (fits, tooMany) = (0, Math.Min(mostNodes, whole.Nodes.Length) + 1);
        LineagePicture? best = null;
        var least = double.MaxValue;
        for (var trial = tooMany - 1; fits + 1 < tooMany; trial = (fits + tooMany) / 2)
        {
            var folded = picture with { Folded = LineageFolding.Fold(whole, Math.Max(trial, FewestNodes)) };
            var page = PrintPage.Of(folded, width);
            least = Math.Min(least, page.LeastWidth);
            if (page.LeastWidth <= width && page.Height <= PrintMeasures.MostHeight)
            {
                (fits, best) = (trial, folded);
            }
            else
            {
                tooMany = trial;
            }
        }

        return best ?? throw new PrintTooNarrowException(millimetres, Math.Ceiling(least / PrintMeasures.PerMillimetre));
    }
}
