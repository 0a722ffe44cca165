using System.Globalization;
using System.Text;
using Graph.Draw.Svg;
using Graph.Graphs;
using Graph.Model;

namespace Graph.Draw.Lineage;

/// <summary>The style rules of a lineage, and which class a part of it bears.</summary>
internal static class LineageStyle
{
    /// <summary>Fonts with the widths that <see cref="TextMetrics"/> knows, then whatever there is.</summary>
    public const string Fonts = "Helvetica,Arial,'Liberation Sans','Noto Sans','Noto Sans CJK SC',sans-serif";

    /// <summary>The widest a line gets, in steps of support.</summary>
    public const int MostSupportShown = 5;

    /// <summary>The rules, with colours as <paramref name="colour"/> gives them by their use.</summary>
    public static string Rules(Func<string, string> colour)
    {
        var rules = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"text{{font:{LineageMeasures.Type}px {Fonts};fill:{colour("ink")}}}")
            .Append(
                CultureInfo.InvariantCulture,
                $".title{{font-size:17px;font-weight:700}}.small{{font-size:10.5px;fill:{colour("soft")}}}"
            )
            .Append(
                CultureInfo.InvariantCulture,
                $".year{{font-weight:700;fill:{colour("soft")}}}.stripe{{fill:{colour("stripe")}}}.paper{{fill:{colour("paper")}}}"
            )
            .Append(CultureInfo.InvariantCulture, $".rule{{stroke:{colour("soft")};stroke-width:.5;opacity:.45}}.band{{font-weight:700}}")
            .Append(
                CultureInfo.InvariantCulture,
                $".edge{{fill:none;stroke:{colour("line")};stroke-width:1.2}}.stated{{stroke:{colour("ink")}}}.derived{{stroke-dasharray:5 3}}"
            )
            .Append(".curated{stroke-dasharray:1.2 3;stroke-linecap:round;stroke-width:1.7}.imported{stroke-width:.6}")
            .Append(
                CultureInfo.InvariantCulture,
                $".fault{{stroke:{colour("fault")}}}.tip{{fill:{colour("line")}}}.tip-stated{{fill:{colour("ink")}}}.tip-fault{{fill:{colour("fault")}}}"
            )
            .Append(
                ".box{stroke-width:1}.head{stroke-width:1.8}.head+text{font-weight:700}.noname{stroke-dasharray:2 2}.noname+text{font-style:italic}"
            )
            .Append(CultureInfo.InvariantCulture, $".box.count{{stroke:none}}.way{{opacity:.55}}.way+text{{fill:{colour("soft")}}}")
            .Append(".w2{stroke-width:1.9}.w3{stroke-width:2.6}.w4{stroke-width:3.3}.w5{stroke-width:4}");
        for (var i = 0; i < Theme.HueCount; i++)
        {
            rules.Append(
                CultureInfo.InvariantCulture,
                $".f{i}{{fill:{colour($"fill{i}")};stroke:{colour($"hue{i}")}}}.head.f{i}{{fill:{colour($"head{i}")}}}.m{i}{{fill:{colour($"hue{i}")}}}"
            );
        }

        return rules
            .Append(
                CultureInfo.InvariantCulture,
                $".hollow.box{{fill:{colour("paper")}}}.box.asked{{fill:{colour("ink")};stroke:{colour("ink")}}}"
            )
            .Append(
                CultureInfo.InvariantCulture,
                $".node .asked+text{{fill:{colour("paper")};font-weight:700}}.bar{{fill:{colour("line")};opacity:.55}}"
            )
            .ToString();
    }

    /// <summary>What differs in print, where the unit is the point: smaller type, finer lines, and the stems.</summary>
    public static string PrintRules(Func<string, string> colour)
    {
        var rules = new StringBuilder("text{font-size:7px}.title{font-size:9px}.small{font-size:6.5px}.rule{stroke-width:.4}")
            .Append(".edge{stroke-width:.7}.derived{stroke-dasharray:3 1.6}.curated{stroke-dasharray:.8 1.6;stroke-width:.9}")
            .Append(".imported{stroke-width:.4}.w2{stroke-width:1.1}.w3{stroke-width:1.5}.w4{stroke-width:1.9}.w5{stroke-width:2.3}")
            .Append(".box{stroke-width:.6}.head{stroke-width:1.1}.noname{stroke-dasharray:1.4 1.2}")
            .Append(CultureInfo.InvariantCulture, $".stem,.rail{{fill:none;stroke:{colour("line")}}}");
        for (var i = 0; i < Theme.HueCount; i++)
        {
            rules.Append(
                CultureInfo.InvariantCulture,
                $".s{i}{{stroke:{colour($"hue{i}")}}}.stem.s{i}{{stroke-width:1.4}}.rail.s{i}{{stroke-width:.7}}"
            );
        }

        return rules.ToString();
    }

    /// <summary>The classes of a line.</summary>
    public static string Line(Basis basis, int support, LineageFlaw flaw)
    {
        // Imported lines stay thin, however many say it: they are not what the lists say.
        var width = basis == Basis.Imported ? 1 : Math.Min(support, MostSupportShown);
        return $"edge {basis.Word()}{(width > 1 ? $" w{width}" : "")}{(flaw == LineageFlaw.None ? "" : " fault")}";
    }

    /// <summary>The name of the arrow head for a line.</summary>
    public static string Tip(Basis basis, LineageFlaw flaw) =>
        flaw != LineageFlaw.None ? "tip-fault"
        : basis == Basis.Stated ? "tip-stated"
        : "tip";
}
