using System.Globalization;
using System.Text;
using Graph.Draw.Svg;

namespace Graph.Draw.Lineage.Print;

/// <summary>Writes a printed lineage as a TikZ picture with a time axis, each name followed by its citation.</summary>
internal sealed class TikzPicture
{
    private readonly LineagePicture _picture;
    private readonly CitationKeys _keys;
    private readonly StringBuilder _text = new();

    private TikzPicture(LineagePicture picture)
    {
        _picture = picture;
        _keys = new CitationKeys(picture.Folded.Lineage.Nodes, picture.Works);
    }

    /// <summary>The picture.</summary>
    public static string Write(LineagePicture picture) => new TikzPicture(picture).Write();

    private string Write()
    {
        var millimetres = _picture.WidthMillimetres ?? PrintFit.UsualMillimetres;
        var page = PrintPage.Of(_picture, millimetres * PrintMeasures.PerMillimetre, node => _keys.Of(node.Key) is null ? "" : " [000]");
        _text.Append(
            "% Needs: \\usepackage[T1]{fontenc} \\usepackage[scaled]{helvet} \\usepackage{textcomp,tikz}. "
                + "Sizes are final: do not scale it.\n"
        );
        Keys(_text, _keys, _picture);
        _text.Append("\\begin{tikzpicture}[x=1bp,y=-1bp,every node/.style={inner sep=0pt,outer sep=0pt,anchor=base west}]\n");
        _text.Append("\\sffamily\n");
        foreach (var (name, value) in _picture.Theme.Colours)
        {
            _text.Append(CultureInfo.InvariantCulture, $"\\definecolor{{{name}}}{{HTML}}{{{value[1..]}}}\n");
        }

        foreach (var mark in page.Marks)
        {
            Mark(mark);
        }

        return _text.Append("\\end{tikzpicture}\n").ToString();
    }

    /// <summary>Writes comments that say which work each key means.</summary>
    internal static void Keys(StringBuilder text, CitationKeys keys, LineagePicture picture)
    {
        var all = picture
            .Folded.Lineage.Nodes.Select(n => (Key: keys.Of(n.Key), Work: picture.Works.Of(n.Key)))
            .Where(k => k.Key is not null);
        foreach (var (key, work) in all.DistinctBy(k => k.Key).OrderBy(k => k.Key, StringComparer.Ordinal))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"% {key}: {ShownText.Of(work.Paper!)}{(work.PaperUrl is { } url ? ", " + ShownText.Of(url) : "")}\n"
            );
        }
    }

    private void Mark(PrintMark mark)
    {
        switch (mark)
        {
            case PrintMark.Rectangle r:
                _text.Append(
                    CultureInfo.InvariantCulture,
                    $"\\path[{TikzStyle.Area(r.Classes)},rounded corners={N(r.Radius)}bp] ({N(r.X)},{N(r.Y)}) "
                        + $"rectangle ({N(r.X + r.Width)},{N(r.Y + r.Height)});\n"
                );
                break;
            case PrintMark.Stroke s:
                _text.Append(
                    CultureInfo.InvariantCulture,
                    $"\\draw[{TikzStyle.Line(s.Classes)}{(s.Tip is null ? "" : ",-latex")}] "
                        + $"{string.Join(" -- ", s.Points.Select(p => $"({N(p.X)},{N(p.Y)})"))};\n"
                );
                break;
            case PrintMark.Dot d:
                _text.Append(
                    CultureInfo.InvariantCulture,
                    $"\\fill[{TikzStyle.Area(d.Classes)}] ({N(d.X)},{N(d.Y)}) circle[radius={N(d.Radius)}bp];\n"
                );
                break;
            case PrintMark.Text t:
                Text(
                    t.X,
                    t.Y,
                    t.Size,
                    t.IsBold,
                    false,
                    t.Classes.Contains("small") || t.Classes.Contains("year") ? "soft" : "ink",
                    TexText.Of(t.Content),
                    ""
                );
                break;
            case PrintMark.Box b:
                Box(b);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mark), mark, "No such mark.");
        }
    }

    private void Box(PrintMark.Box box)
    {
        var placed = box.Placed;
        var radius = placed.Node.IsPaper ? 0 : 2;
        _text.Append(
            CultureInfo.InvariantCulture,
            $"\\path[{TikzStyle.Area(box.Classes)},rounded corners={radius}bp] ({N(placed.X)},{N(placed.Y)}) "
                + $"rectangle ({N(placed.X + placed.Width)},{N(placed.Y + placed.Height)});\n"
        );
        var colour = box.Classes.Split(' ').Contains("asked") ? "paper" : "ink";
        foreach (var (line, i) in placed.Lines.Select((l, i) => (l, i)))
        {
            var isLast = i == placed.Lines.Length - 1;
            var cited = isLast && _keys.Of(placed.Node.Key) is { } key ? $"~\\cite{{{key}}}" : "";
            var shown = line.EndsWith("[000]", StringComparison.Ordinal) ? line[..^"[000]".Length].TrimEnd() : line;
            var y = placed.Y + 7.4 + (i * PrintMeasures.LineHeight);
            Text(
                placed.X + (placed.Width / 2),
                y,
                PrintMeasures.Type,
                box.IsBold,
                box.IsItalic,
                colour,
                TexText.Of(shown) + cited,
                ",anchor=base"
            );
        }
    }

    private void Text(double x, double y, double size, bool bold, bool italic, string colour, string text, string more)
    {
        var font = $"\\fontsize{{{N(size)}bp}}{{{N(size + 1)}bp}}\\selectfont{(bold ? "\\bfseries" : "")}{(italic ? "\\itshape" : "")}";
        _text.Append(CultureInfo.InvariantCulture, $"\\node[text={colour},font=\\sffamily{font}{more}] at ({N(x)},{N(y)}) {{{text}}};\n");
    }

    private static string N(double value) => SvgWriter.Number(value);
}
