using System.Collections.Immutable;
using Graph.Ask.Lineage;
using Graph.Draw.Svg;
using static Graph.Draw.Lineage.Print.PrintMeasures;

namespace Graph.Draw.Lineage.Print;

/// <summary>The whole printed picture: title, strips of years, stems, rails, boxes, legend, caption.</summary>
internal sealed class PrintPage
{
    private const double Margin = 2;

    private readonly LineagePicture _picture;
    private readonly PrintDrawing _drawing;
    private readonly LineageLook _look;
    private readonly LineageTooltip _tooltip;
    private readonly ImmutableArray<PrintMark>.Builder _marks = ImmutableArray.CreateBuilder<PrintMark>();
    private double _y = Margin;

    private PrintPage(LineagePicture picture, double width, Func<LineageNode, string>? addition)
    {
        _picture = picture;
        Width = width;
        _look = LineageLook.Of(picture);
        _tooltip = new LineageTooltip(picture.Folded);
        _drawing = PrintColumns.Of(new PrintSetting(picture.Folded, _look.Hues, addition ?? (_ => "")), width - (2 * Margin));
        Write();
    }

    /// <summary>What is on it, in the order of drawing.</summary>
    public ImmutableArray<PrintMark> Marks => _marks.ToImmutable();

    /// <summary>The width asked for, in points.</summary>
    public double Width { get; }

    /// <summary>The height that it takes.</summary>
    public double Height { get; private set; }

    /// <summary>The width that it needs.</summary>
    public double LeastWidth => _drawing.LeastWidth + (2 * Margin);

    /// <summary>The picture in a width, in points.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="width">The width.</param>
    /// <param name="addition">What follows the name of a node; null where nothing does.</param>
    public static PrintPage Of(LineagePicture picture, double width, Func<LineageNode, string>? addition = null) =>
        new(picture, width, addition);

    private void Write()
    {
        foreach (var line in TextMetrics.Wrap(ShownText.Of(_picture.Title), (Width - (2 * Margin)) / 1.09, TitleType))
        {
            _y += TitleType;
            Text("title", Margin, _y, TitleType, line, bold: true);
            _y += 2.5;
        }

        var top = _y;
        _drawing.Years.ToList().ForEach(year => Year(year, top));
        foreach (var stem in _drawing.Stems)
        {
            Line($"stem s{_look.Hues[stem.Key]}", null, (Margin + stem.X, top + stem.Top), (Margin + stem.X, top + stem.Bottom));
        }

        _drawing.Rails.ToList().ForEach(rail => Rail(rail, top));
        foreach (var box in _drawing.Boxes)
        {
            var placed = box with { X = box.X + Margin, Y = box.Y + top };
            var isBold = _look.IsBold(box.Node.Key);
            _marks.Add(new PrintMark.Box(_look.Classes(box.Node), placed, isBold, box.Node.IsPaper, _tooltip.Of(box.Node)));
        }

        _y = top + _drawing.Height + 4;
        Legend();
        Caption();
        Height = _y + Margin;
    }

    private void Year(PrintYear year, double top)
    {
        var most = _drawing.Years.Max(y => y.Works);
        var (x, y) = (Margin + year.Left, top + year.Top);
        Line("rule", null, (x, y), (Margin + year.Right, y));
        Text("year", x, y + 8, PrintMeasures.Type, year.Heading, bold: true);
        _marks.Add(new PrintMark.Rectangle("bar", x, y + 11, Math.Max(1, 11.0 * year.Works / Math.Max(1, most)), 4, 0));
        Text("small", x + 13, y + 15.5, SmallType, LineageCaption.Number(year.Works));
    }

    private void Rail(PrintRail rail, double top)
    {
        (double X, double Y) At((double X, double Y) p) => (p.X + Margin, p.Y + top);
        foreach (var line in rail.Lines)
        {
            Line($"rail s{_look.Hues[rail.Stem]}", null, [.. line.Select(At)]);
        }

        foreach (var (edge, x, from, to) in rail.Drops)
        {
            var classes = LineageStyle.Line(edge.Basis, edge.Support, edge.Flaw);
            var tip = LineageStyle.Tip(edge.Basis, edge.Flaw);
            _marks.Add(new PrintMark.Stroke(classes, [At((x, from)), At((x, to))], tip) { Tooltip = _tooltip.Of(edge) });
        }

        var (dotX, dotY) = At(rail.Joint);
        _marks.Add(new PrintMark.Dot($"m{_look.Hues[rail.Stem]}", dotX, dotY, 1.2));
    }

    private void Legend()
    {
        var x = Margin;
        _y += SmallType;
        foreach (
            var item in _look.Legend(
                _drawing.Rails.SelectMany(r => r.Drops).Select(d => d.Edge).ToList(),
                _drawing.Boxes.Select(b => b.Node).ToList()
            )
        )
        {
            var text = TextMetrics.Fit(item.Text, Width - (2 * Margin) - 18, SmallType);
            var width = 18 + TextMetrics.Width(text, SmallType) + 8;
            if (x > Margin && x + width - 8 > Width - Margin)
            {
                (x, _y) = (Margin, _y + 8.5);
            }

            if (item.IsBox)
            {
                _marks.Add(new PrintMark.Rectangle(item.Classes, x + 1, _y - 5.5, 12, 6, item.Classes.Contains("noname") ? 0 : 1.5));
            }
            else
            {
                Line(item.Classes, null, (x, _y - 2.5), (x + 14, _y - 2.5));
            }

            Text("small", x + 18, _y, SmallType, text);
            x += width;
        }

        _y += 3;
    }

    private void Caption()
    {
        if (_picture.HasNoCaption)
        {
            return;
        }

        foreach (var line in TextMetrics.Wrap(ShownText.Of(LineageCaption.Of(_picture)), Width - (2 * Margin), SmallType))
        {
            _y += 8;
            Text("small", Margin, _y, SmallType, line);
        }
    }

    private void Text(string classes, double x, double y, double size, string text, bool bold = false) =>
        _marks.Add(new PrintMark.Text(classes, x, y, size, bold, false, text));

    private void Line(string classes, string? tip, params (double, double)[] points) =>
        _marks.Add(new PrintMark.Stroke(classes, [.. points], tip));
}
