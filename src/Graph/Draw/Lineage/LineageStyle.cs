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
    public static string Rules(Func<string, string> colour) =>
        // What is asked for, hollow or a bar comes last: it overrides the hue of its branch.
        Joined(
            $$"""
            text{font:{{LineageMeasures.Type}}px {{Fonts}};fill:{{colour("ink")}}}
            .title{font-size:17px;font-weight:700}
            .small{font-size:10.5px;fill:{{colour("soft")}}}
            .year{font-weight:700;fill:{{colour("soft")}}}
            .stripe{fill:{{colour("stripe")}}}
            .paper{fill:{{colour("paper")}}}
            .rule{stroke:{{colour("soft")}};stroke-width:.5;opacity:.45}
            .band{font-weight:700}
            .edge{fill:none;stroke:{{colour("line")}};stroke-width:1.2}
            .stated{stroke:{{colour("ink")}}}
            .derived{stroke-dasharray:5 3}
            .curated{stroke-dasharray:1.2 3;stroke-linecap:round;stroke-width:1.7}
            .imported{stroke-width:.6}
            .fault{stroke:{{colour("fault")}}}
            .tip{fill:{{colour("line")}}}
            .tip-stated{fill:{{colour("ink")}}}
            .tip-fault{fill:{{colour("fault")}}}
            .box{stroke-width:1}
            .head{stroke-width:1.8}
            .head+text{font-weight:700}
            .noname{stroke-dasharray:2 2}
            .noname+text{font-style:italic}
            .box.count{stroke:none}
            .way{opacity:.55}
            .way+text{fill:{{colour("soft")}}}
            .w2{stroke-width:1.9}
            .w3{stroke-width:2.6}
            .w4{stroke-width:3.3}
            .w5{stroke-width:4}
            {{PerHue(i => HueRules(i, colour))}}
            .hollow.box{fill:{{colour("paper")}}}
            .box.asked{fill:{{colour("ink")}};stroke:{{colour("ink")}}}
            .node .asked+text{fill:{{colour("paper")}};font-weight:700}
            .bar{fill:{{colour("line")}};opacity:.55}
            """
        );

    /// <summary>What differs in print, where the unit is the point: smaller type, finer lines, and the stems.</summary>
    public static string PrintRules(Func<string, string> colour) =>
        Joined(
            $$"""
            text{font-size:7px}
            .title{font-size:9px}
            .small{font-size:6.5px}
            .rule{stroke-width:.4}
            .edge{stroke-width:.7}
            .derived{stroke-dasharray:3 1.6}
            .curated{stroke-dasharray:.8 1.6;stroke-width:.9}
            .imported{stroke-width:.4}
            .w2{stroke-width:1.1}
            .w3{stroke-width:1.5}
            .w4{stroke-width:1.9}
            .w5{stroke-width:2.3}
            .box{stroke-width:.6}
            .head{stroke-width:1.1}
            .noname{stroke-dasharray:1.4 1.2}
            .stem,.rail{fill:none;stroke:{{colour("line")}}}
            {{PerHue(i => StemRules(i, colour))}}
            """
        );

    private static FormattableString HueRules(int i, Func<string, string> colour) =>
        $$"""
            .f{{i}}{fill:{{colour($"fill{i}")}};stroke:{{colour($"hue{i}")}}}
            .head.f{{i}}{fill:{{colour($"head{i}")}}}
            .m{{i}}{fill:{{colour($"hue{i}")}}}
            """;

    private static FormattableString StemRules(int i, Func<string, string> colour) =>
        $$"""
            .s{{i}}{stroke:{{colour($"hue{i}")}}}
            .stem.s{{i}}{stroke-width:1.4}
            .rail.s{{i}}{stroke-width:.7}
            """;

    private static string PerHue(Func<int, FormattableString> rules) =>
        string.Concat(Enumerable.Range(0, Theme.HueCount).Select(i => Joined(rules(i))));

    // Rules are written one to a line here and without white space in the file.
    private static string Joined(FormattableString rules) => FormattableString.Invariant(rules).ReplaceLineEndings("");

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
