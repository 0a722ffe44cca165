using Graph.Draw.Svg;

namespace Graph.Draw.Lineage;

/// <summary>What lies behind a lineage: a stripe and a heading for each year, a band for each family.</summary>
internal sealed class LineageGrid
{
    private const double WidestBandName = 120;
    private const double WidestBar = 30;

    private readonly LineageDrawing _drawing;
    private readonly LineageLook _look;
    private readonly IReadOnlyDictionary<int, int> _works;

    /// <summary>The grid of a drawing.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="look">Its colours.</param>
    /// <param name="works">How many works each year has (<see cref="LineageYears.Works"/>).</param>
    public LineageGrid(LineageDrawing drawing, LineageLook look, IReadOnlyDictionary<int, int> works)
    {
        (_drawing, _look, _works) = (drawing, look, works);
        Gutter = HasBands ? drawing.Bands.Max(b => TextMetrics.Width(Name(b), LineageMeasures.Type, true)) + 22 : 0;
    }

    /// <summary>The room on the left for the names of bands; 0 where one family needs no name.</summary>
    public double Gutter { get; }

    private bool HasBands => _drawing.Bands.Length > 1;

    /// <summary>Writes the grid; the drawing's left upper corner is at 0, 0.</summary>
    public void Write(SvgWriter svg)
    {
        foreach (var (column, i) in _drawing.Columns.Select((c, i) => (c, i)))
        {
            if (i % 2 == 0)
            {
                svg.Rectangle("stripe", column.Left - 8, -22, column.Right - column.Left + 16, _drawing.Height + 22);
            }

            svg.Words(column.Left, -8, "year", column.Heading);
            Works(svg, column);
        }

        for (var i = 0; HasBands && i < _drawing.Bands.Length; i++)
        {
            Band(svg, _drawing.Bands[i], i == 0);
        }
    }

    private void Works(SvgWriter svg, DrawnColumn column)
    {
        var left = column.Left + DrawnColumn.HeadingWidth(column.Year) + 5;
        var works = _works.GetValueOrDefault(column.Year ?? int.MaxValue);
        var width = Math.Max(1, WidestBar * works / Math.Max(1, _works.Values.DefaultIfEmpty(1).Max()));
        svg.Rectangle("bar", left, -16, width, 7);
    }

    private void Band(SvgWriter svg, DrawnBand band, bool isFirst)
    {
        if (!isFirst)
        {
            var (left, y) = (SvgWriter.Number(-Gutter), SvgWriter.Number(band.Top - (LineageMeasures.BandGap / 2)));
            svg.Open("path").With("class", "rule").With("d", $"M{left} {y}H{SvgWriter.Number(_drawing.Width + 8)}").Close();
        }

        svg.Rectangle($"m{_look.Hues[band.Heads[0]]}", -Gutter, band.Top + 4, 4, band.Height - 8, 2);
        svg.Open("g").Element("title", string.Join(", ", band.Names.Select(ShownText.Of)));
        svg.Words(9 - Gutter, band.Top + (band.Height / 2) + 4, "band", Name(band));
        svg.Close().Line();
    }

    private static string Name(DrawnBand band) =>
        TextMetrics.Fit(string.Join(", ", band.Names.Select(ShownText.Of)), WidestBandName, LineageMeasures.Type, true);
}
