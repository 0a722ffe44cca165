using System.Collections.Immutable;
using System.Globalization;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage.Print;

/// <summary>Lays a lineage out for a column or a page: time runs downwards, each model that others build on has a stem, and from the stem
/// rails lead to the boxes of those that do.</summary>
/// <remarks>A new stem runs right of all that are open, so that no stem runs through a box.</remarks>
internal sealed class PrintLayout
{
    private readonly double _width;
    private readonly LineageGraph _lineage;
    private readonly LineageColumns _columns;
    private readonly PrintSetting _setting;
    private readonly IReadOnlyDictionary<int, int> _works;
    private readonly ImmutableArray<PrintYear>.Builder _years = ImmutableArray.CreateBuilder<PrintYear>();
    private readonly ImmutableArray<PrintStem>.Builder _stems = ImmutableArray.CreateBuilder<PrintStem>();
    private readonly ImmutableArray<PrintRail>.Builder _rails = ImmutableArray.CreateBuilder<PrintRail>();
    private readonly ImmutableArray<PrintBox>.Builder _boxes = ImmutableArray.CreateBuilder<PrintBox>();
    private readonly HashSet<string> _heads;
    private double _y;
    private double _leastWidth;

    private readonly ImmutableArray<LineageCluster> _clusters;

    private PrintLayout(PrintSetting setting, ImmutableArray<LineageCluster> clusters, double width)
    {
        _clusters = clusters;
        _setting = setting;
        _lineage = setting.Folded.Lineage;
        _width = width;
        _columns = LineageColumns.Of(_lineage);
        _works = LineageYears.Works(setting.Folded, clusters.SelectMany(c => c.Nodes));
        _heads = LineageFamilies.Of(_lineage).HeadsOf(_lineage);
    }

    /// <summary>Lays out some clusters of a lineage below each other in a width, in points.</summary>
    public static PrintDrawing Of(PrintSetting setting, ImmutableArray<LineageCluster> clusters, double width) =>
        new PrintLayout(setting, clusters, width).Run();

    private PrintDrawing Run()
    {
        foreach (var cluster in _clusters)
        {
            _y += _y > 0 ? 3 * PrintMeasures.Gap : 0;
            Lay(new PrintRows(cluster, _columns, _setting.Hues).All);
        }

        return new PrintDrawing(_years.ToImmutable(), _stems.ToImmutable(), _rails.ToImmutable(), _boxes.ToImmutable(), _y, _leastWidth);
    }

    private void Lay(ImmutableArray<PrintRow> rows)
    {
        var stems = PrintStems.Of(rows);
        var tops = new Dictionary<string, double>(StringComparer.Ordinal);
        var bottoms = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Length; i++)
        {
            var isFirst = i == 0 || rows[i - 1].Year != rows[i].Year;
            if (isFirst)
            {
                _y += PrintMeasures.Gap;
                Begin(rows[i].Year);
            }

            Lay(rows[i], i, stems, tops, bottoms);
            if (i + 1 == rows.Length || rows[i + 1].Year != rows[i].Year)
            {
                End();
            }
        }

        foreach (var key in stems.Keys)
        {
            _stems.Add(new PrintStem(key, X(stems.Place(key)), tops[key], bottoms[key]));
        }
    }

    private void Begin(int? year) =>
        _years.Add(
            new PrintYear(
                year?.ToString(CultureInfo.InvariantCulture) ?? "year?",
                _works.GetValueOrDefault(year ?? int.MaxValue),
                0,
                _width,
                _y,
                _y
            )
        );

    private void End()
    {
        const double heading = 20;
        _y = Math.Max(_y, _years[^1].Top + heading);
        _years[^1] = _years[^1] with { Bottom = _y };
    }

    private void Lay(PrintRow row, int number, PrintStems stems, Dictionary<string, double> tops, Dictionary<string, double> bottoms)
    {
        var own = row.HasStem ? row.Nodes[0].Key : null;
        var isFirstOfStem = own is not null && stems.First(own) == number;
        var start = isFirstOfStem ? X(stems.Place(own!)) - 4 : X(stems.Open(number)) + PrintMeasures.Gap + (2 * row.Bases.Length);
        _leastWidth = Math.Max(_leastWidth, start + PrintMeasures.LeastLabel);
        var room = Math.Max(_width - start, PrintMeasures.LeastLabel);
        var railTop = _y + 2.5;
        var strip = row.Bases.Length == 0 ? 0 : ((row.Bases.Length - 1) * PrintMeasures.Rail) + PrintMeasures.Drop + 2.5;
        var lines = PrintFlow.Break(row.Nodes, room, _setting.Addition);
        var placed = new List<(PrintBox Box, int Line, double Rails)>();
        var y = _y;
        foreach (var (line, l) in lines.Select((line, l) => (line, l)))
        {
            var x = start;
            foreach (var (node, label) in line)
            {
                var box = new PrintBox(node, label.Lines, x, y + strip, label.Width, _heads.Contains(node.Key));
                placed.Add((box, l, y + 2.5));
                x += label.Width + PrintMeasures.Gap;
            }

            y += strip + line.Max(n => PrintBox.HeightOf(n.Label.Lines.Length)) + PrintMeasures.Gap;
        }

        foreach (var (edges, i) in row.Bases.Select((edges, i) => (edges, i)))
        {
            var stem = edges[0].To;
            var joint = (X(stems.Place(stem)), railTop + (i * PrintMeasures.Rail));
            _rails.Add(PrintFlow.Rail(edges, placed, joint, i, start - PrintMeasures.Gap - (2 * (row.Bases.Length - 1 - i))));
            bottoms[stem] = Math.Max(bottoms.GetValueOrDefault(stem), joint.Item2);
            tops[stem] = Math.Min(tops.GetValueOrDefault(stem, double.MaxValue), joint.Item2);
        }

        _boxes.AddRange(placed.Select(p => p.Box));
        if (own is not null)
        {
            var box = placed[0].Box;
            Begin(own, box, isFirstOfStem, X(stems.Place(own)), tops, bottoms);
        }

        _y = y;
    }

    // Usually the stem leaves its own box downwards; where something stands above what it builds on, a line leads from the box to it.
    private void Begin(
        string own,
        PrintBox box,
        bool isFirst,
        double x,
        Dictionary<string, double> tops,
        Dictionary<string, double> bottoms
    )
    {
        var y = isFirst ? box.Y + box.Height : box.Y + (box.Height / 2);
        tops[own] = Math.Min(tops.GetValueOrDefault(own, double.MaxValue), y);
        bottoms[own] = Math.Max(bottoms.GetValueOrDefault(own), y);
        if (!isFirst)
        {
            _rails.Add(
                new PrintRail(
                    own,
                    [
                        [(x, y), (box.X, y)],
                    ],
                    [],
                    (x, y)
                )
            );
        }
    }

    private static double X(int place) => PrintMeasures.YearColumn + 4 + (place * PrintMeasures.Stem);
}
