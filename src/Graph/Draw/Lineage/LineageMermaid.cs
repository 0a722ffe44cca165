using System.Globalization;
using System.Text;
using Graph.Ask.Lineage;
using Graph.Draw.Svg;
using Graph.Model;

namespace Graph.Draw.Lineage;

/// <summary>Writes a lineage as a Mermaid flow chart, which code hosts show inside Markdown.</summary>
public static class LineageMermaid
{
    /// <summary>The flow chart; arrows run from a model to what builds on it.</summary>
    public static string Write(LineagePicture picture)
    {
        var lineage = picture.Folded.Lineage;
        var ids = lineage.Nodes.Select((n, i) => (n.Key, i)).ToDictionary(p => p.Key, p => $"n{p.i}", StringComparer.Ordinal);
        var text = new StringBuilder("flowchart LR\n").Append(
            CultureInfo.InvariantCulture,
            $"  %% {ShownText.Of(LineageCaption.Of(picture)).Replace('%', ' ')}\n"
        );
        foreach (var year in lineage.Nodes.GroupBy(n => n.Year).OrderBy(y => y.Key ?? int.MaxValue))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  subgraph y{year.Key ?? 0} [\"{year.Key?.ToString(CultureInfo.InvariantCulture) ?? "year unknown"}\"]\n"
            );
            foreach (var node in year)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"    {ids[node.Key]}[\"{Escaped(string.Join(' ', LineageLabel.Of(node).Lines))}\"]\n"
                );
            }

            text.Append("  end\n");
        }

        foreach (var edge in lineage.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {ids[edge.To]} {Arrow(edge)} {ids[edge.From]}\n");
        }

        return text.ToString();
    }

    private static string Arrow(LineageEdge edge) =>
        edge.Basis switch
        {
            Basis.Stated => "-->",
            Basis.Derived => "-.->",
            _ => $"-.->|{edge.Basis.Word()}|",
        };

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '#' or '<' or '>' or '&' or '`' or '\\' or ';')
            {
                escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
            }
            else
            {
                escaped.Append(rune.ToString());
            }
        }

        return escaped.ToString();
    }
}
