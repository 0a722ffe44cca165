using System.Globalization;
using System.Text;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage.Print;

/// <summary>Writes a lineage without years as trees for the LaTeX package <c>forest</c>: each model below what it most surely builds
/// on.</summary>
internal static class ForestTree
{
    /// <summary>The trees, the largest first.</summary>
    public static string Write(LineagePicture picture)
    {
        var lineage = picture.Folded.Lineage;
        var families = LineageFamilies.Of(lineage);
        var keys = new CitationKeys(lineage.Nodes, picture.Works);
        var below = lineage
            .Nodes.Where(n => families.MainEdge(n.Key) is not null)
            .ToLookup(n => families.MainEdge(n.Key)!.To, StringComparer.Ordinal);
        var text = new StringBuilder("% Needs: \\usepackage[T1]{fontenc} \\usepackage{textcomp} \\usepackage[edges]{forest}\n");
        TikzPicture.Keys(text, keys, picture);
        var heads = lineage.Nodes.GroupBy(n => families.Head(n.Key), StringComparer.Ordinal).OrderByDescending(f => f.Count());
        foreach (var head in heads.ThenBy(f => f.Key, StringComparer.Ordinal))
        {
            text.Append(
                "\\begin{forest}\n  forked edges, for tree={grow'=0,draw,rounded corners=1.5bp,"
                    + "font=\\sffamily\\footnotesize,inner sep=2bp,s sep=2bp,anchor=west}\n"
            );
            Branch(text, lineage.Nodes.First(n => n.Key == head.Key), below, keys, 1);
            text.Append("\\end{forest}\n");
        }

        return text.ToString();
    }

    private static void Branch(StringBuilder text, LineageNode node, ILookup<string, LineageNode> below, CitationKeys keys, int depth)
    {
        var cited = keys.Of(node.Key) is { } key ? $"~\\cite{{{key}}}" : "";
        text.Append(' ', 2 * depth).Append(CultureInfo.InvariantCulture, $"[{{{TexText.Of(node.Name)}{cited}}}\n");
        foreach (
            var next in below[node.Key]
                .OrderBy(n => n.Labels.IsEmpty)
                .ThenBy(n => n.Name, StringComparer.Ordinal)
                .ThenBy(n => n.Key, StringComparer.Ordinal)
        )
        {
            Branch(text, next, below, keys, depth + 1);
        }

        text.Append(' ', 2 * depth).Append("]\n");
    }
}
