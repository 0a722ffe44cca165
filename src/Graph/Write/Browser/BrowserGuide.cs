using System.Net;
using System.Text;
using Graph.Ask.Questions;
using Graph.Store.Neo4j;

namespace Graph.Write.Browser;

/// <summary>A guide for Neo4j Browser: slides with queries that a click puts into the editor.</summary>
public static class BrowserGuide
{
    /// <summary>The page.</summary>
    public static string Html()
    {
        var html = new StringBuilder("<article class=\"guide\"><carousel class=\"deck container-fluid\">\n");
        var explore = CypherFolder.Names.Where(n => n.StartsWith("explore/", StringComparison.Ordinal)).Select(CypherFolder.Read);
        Slide(
            html,
            "Explore the graph",
            explore.Select(text => (Heading: FirstComment(text), Text: string.Empty, Cypher: WithoutHead(text)))
        );
        foreach (var theme in AnalysisPack.All.GroupBy(a => a.Theme).OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            Slide(html, theme.Key, theme.Select(a => (Heading: a.Title, Text: $"{a.Question} {a.Reading}", Cypher: Runnable(a))));
        }

        return html.Append("</carousel></article>\n").ToString();
    }

    private static void Slide(StringBuilder html, string title, IEnumerable<(string Heading, string Text, string Cypher)> queries)
    {
        html.Append("<slide class=\"row-fluid\"><div class=\"col-sm-12\"><h3>").Append(WebUtility.HtmlEncode(title)).Append("</h3>\n");
        foreach (var (heading, text, cypher) in queries)
        {
            html.Append("<h4>")
                .Append(WebUtility.HtmlEncode(heading))
                .Append("</h4><p>")
                .Append(WebUtility.HtmlEncode(text))
                .Append("</p>\n")
                .Append("<figure><pre class=\"pre-scrollable code runnable\">")
                .Append(WebUtility.HtmlEncode(cypher))
                .Append("</pre></figure>\n");
        }

        html.Append("</div></slide>\n");
    }

    /// <summary>The query with its parameters' defaults set before it, so that nothing need be typed. Each by a <c>:param</c> of its own,
    /// which the server evaluates: in <c>:params {…}</c> the Browser makes every number a float, and LIMIT takes none.</summary>
    private static string Runnable(Analysis analysis) =>
        string.Concat(analysis.Parameters.Select(p => $":param {p.Name} => {p.Literal};\n")) + WithoutHead(analysis.Cypher);

    private static string FirstComment(string cypher) => cypher.Split('\n')[0].TrimStart('/', ' ');

    private static string WithoutHead(string cypher) =>
        string.Join('\n', cypher.Split('\n').SkipWhile(l => l.StartsWith("//", StringComparison.Ordinal))).Trim();
}
