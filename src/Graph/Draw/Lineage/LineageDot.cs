using System.Globalization;
using System.Text;
using Graph.Ask.Lineage;
using Graph.Draw.Svg;
using Graph.Graphs;
using Graph.Model;

namespace Graph.Draw.Lineage;

/// <summary>Writes a lineage for Graphviz, with the same layers as our own drawing.</summary>
public static class LineageDot
{
    /// <summary>The lineage as a directed graph; arrows run from a model to what builds on it.</summary>
    public static string Write(LineagePicture picture)
    {
        var lineage = picture.Folded.Lineage;
        var columns = LineageColumns.Of(lineage);
        var text = new StringBuilder("digraph lineage {\n")
            .Append(
                CultureInfo.InvariantCulture,
                $"  label={Quoted(LineageCaption.Of(picture))}; labelloc=b; fontsize=10; fontname=\"Helvetica\";\n"
            )
            .Append(
                "  rankdir=LR; node [shape=box, style=rounded, fontname=\"Helvetica\", fontsize=12, height=0.28, "
                    + "margin=\"0.1,0.03\"]; edge [arrowsize=0.5];\n"
            );
        foreach (var layer in lineage.Nodes.GroupBy(n => columns.Rank(n.Key)).OrderBy(l => l.Key))
        {
            Layer(text, layer);
        }

        var layers = columns.Columns.Sum(c => c.RankCount);
        text.Append("  ").AppendJoin(" -> ", Enumerable.Range(0, layers).Select(i => $"layer{i}")).Append(" [style=invis];\n");
        foreach (var edge in lineage.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Quoted(edge.To)} -> {Quoted(edge.From)} [{Style(edge)}];\n");
        }

        return text.Append("}\n").ToString();
    }

    private static void Layer(StringBuilder text, IGrouping<int, LineageNode> layer)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"  {{ rank=same; layer{layer.Key} [style=invis, width=0, height=0, margin=0, label=\"\"];\n"
        );
        foreach (var node in layer)
        {
            var year = node.Year is { } known && !node.Labels.IsEmpty ? $" ({known})" : "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"    {Quoted(node.Key)} [label={Quoted(string.Join(' ', LineageLabel.Of(node).Lines) + year)}, "
                    + $"tooltip={Quoted(ShownText.Of(node.Name))}];\n"
            );
        }

        text.Append("  }\n");
    }

    private static string Style(LineageEdge edge)
    {
        var style = edge.Basis switch
        {
            Basis.Derived => "dashed",
            Basis.Curated => "dotted",
            _ => "solid",
        };
        var width = (edge.Basis == Basis.Imported ? 0.5 : 1) + (0.6 * (Math.Min(edge.Support, LineageStyle.MostSupportShown) - 1));
        var flaw = edge.Flaw == LineageFlaw.None ? "" : ", color=red, constraint=false";
        return string.Create(CultureInfo.InvariantCulture, $"style={style}, penwidth={width:0.#}{flaw}");
    }

    // In a quoted string of DOT only the quotation mark needs an escape; a backslash would begin one of Graphviz' own.
    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
