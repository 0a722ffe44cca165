using Graph.Ask.Lineage;

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

        var fit = new Search(picture, whole, millimetres * PrintMeasures.PerMillimetre);
        return fit.Run(mostNodes)
            ?? throw new PrintTooNarrowException(millimetres, Math.Ceiling(fit.LeastWidth / PrintMeasures.PerMillimetre));
    }

    private sealed class Search(LineagePicture picture, LineageGraph whole, double width)
    {
        // After so many refusals one after the other hardly anything finds room.
        private const int MostRefusals = 80;

        private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
        private LineagePicture? _best;

        public double LeastWidth { get; private set; } = double.MaxValue;

        // First as many as fit in their order, then one by one what still finds room beside them.
        public LineagePicture? Run(int mostNodes)
        {
            var most = Math.Min(mostNodes, whole.Nodes.Length);
            var (fits, tooMany) = (0, most + 1);
            for (var trial = most; fits + 1 < tooMany; trial = (fits + tooMany) / 2)
            {
                (fits, tooMany) = Try(Math.Max(trial, FewestNodes)) ? (trial, tooMany) : (fits, trial);
            }

            var refusals = 0;
            while (_best is not null && fits < most && refusals < MostRefusals)
            {
                var before = Shown(_best.Folded);
                var next = LineageFolding.Fold(whole, fits + 1, _refused);
                var added = Shown(next).Except(before).ToList();
                if (added.Count == 0)
                {
                    break;
                }

                if (Try(fits + 1))
                {
                    (fits, refusals) = (fits + 1, 0);
                }
                else
                {
                    _refused.UnionWith(added);
                    refusals++;
                }
            }

            return _best;
        }

        private static HashSet<string> Shown(FoldedLineage folded) =>
            folded.Lineage.Nodes.Where(n => !n.Labels.IsEmpty).Select(n => n.Key).ToHashSet();

        private bool Try(int nodes)
        {
            var folded = picture with { Folded = LineageFolding.Fold(whole, nodes, _refused.Count == 0 ? null : _refused) };
            var page = PrintPage.Of(folded, width);
            LeastWidth = Math.Min(LeastWidth, page.LeastWidth);
            var fits = page.LeastWidth <= width && page.Height <= PrintMeasures.MostHeight;
            _best = fits ? folded : _best;
            return fits;
        }
    }
}
