using System.Globalization;
using System.Net;
using System.Text;
using Graph.Draw.Svg;
using Graph.Model;

namespace Graph.Draw.Lineage;

/// <summary>The facts of a picture as a table, for those who hear a page or copy from it.</summary>
internal static class LineageFactTable
{
    /// <summary>One row an edge, sorted by year and name.</summary>
    public static string Write(LineagePicture picture)
    {
        var lineage = picture.Folded.Lineage;
        var nodes = lineage.Nodes.ToDictionary(n => n.Key, StringComparer.Ordinal);
        var table = new StringBuilder("<table><caption>").Append(Shown(picture.Title)).Append("</caption><thead><tr>");
        foreach (var heading in new[] { "Model", "Year", "Builds on", "Basis", "Sources", "First words" })
        {
            table.Append("<th scope=\"col\">").Append(heading).Append("</th>");
        }

        table.Append("</tr></thead><tbody>");
        foreach (
            var (edge, i) in lineage.Edges.Select((e, i) => (e, i)).OrderBy(p => nodes[p.e.From].Year ?? int.MaxValue).ThenBy(p => p.i)
        )
        {
            var node = nodes[edge.From];
            var words = edge.Evidence.IsEmpty
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{edge.Evidence[0].Quote} ({edge.Evidence[0].Source}, line {edge.Evidence[0].Line})"
                );
            table.Append(CultureInfo.InvariantCulture, $"<tr data-edge=\"{i}\"><th scope=\"row\">{Shown(node.Name)}</th>");
            foreach (
                var cell in new[]
                {
                    node.Year?.ToString(CultureInfo.InvariantCulture) ?? "unknown",
                    nodes[edge.To].Name,
                    edge.Basis.Word(),
                    edge.Support.ToString(CultureInfo.InvariantCulture),
                    words,
                }
            )
            {
                table.Append("<td>").Append(Shown(cell)).Append("</td>");
            }

            table.Append("</tr>");
        }

        return table.Append("</tbody></table>").ToString();
    }

    private static string Shown(string text) => WebUtility.HtmlEncode(ShownText.Of(text));
}
