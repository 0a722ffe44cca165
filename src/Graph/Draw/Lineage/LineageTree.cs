using System.Globalization;
using Graph.Ask.Lineage;
using Graph.Draw.Svg;
using Graph.Graphs;
using Graph.Model;

namespace Graph.Draw.Lineage;

/// <summary>Prints a lineage as a tree of lines: model, year, basis, place of the evidence.</summary>
public sealed class LineageTree
{
    private readonly LineageGraph _lineage;
    private readonly TextWriter _output;
    private readonly Dictionary<string, LineageNode> _nodes;
    private readonly HashSet<string> _printed = new(StringComparer.Ordinal);

    private LineageTree(LineageGraph lineage, TextWriter output)
    {
        _lineage = lineage;
        _output = output;
        _nodes = lineage.Nodes.ToDictionary(n => n.Key, StringComparer.Ordinal);
    }

    /// <summary>The tree of each root as text.</summary>
    public static string Text(LineageGraph lineage, LineageDirection direction)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Print(lineage, direction, text);
        return text.ToString();
    }

    /// <summary>Prints the tree of each root; what was printed before is named again, but not followed again.</summary>
    public static void Print(LineageGraph lineage, LineageDirection direction, TextWriter output)
    {
        var tree = new LineageTree(lineage, output);
        if (direction != LineageDirection.Ancestors)
        {
            tree.Print(direction == LineageDirection.Both ? "What builds on it:" : null, e => e.To, e => e.From);
        }

        tree._printed.Clear();
        if (direction != LineageDirection.Descendants)
        {
            tree.Print(direction == LineageDirection.Both ? "What it builds on:" : null, e => e.From, e => e.To);
        }
    }

    private void Print(string? heading, Func<LineageEdge, string> near, Func<LineageEdge, string> far)
    {
        if (heading is not null)
        {
            _output.WriteLine(heading);
        }

        var edges = _lineage.Edges.Where(e => e.Flaw != LineageFlaw.Circle).ToLookup(near, StringComparer.Ordinal);
        foreach (var root in _lineage.Roots)
        {
            _output.WriteLine(Name(_nodes[root]));
            _printed.Add(root);
            PrintBelow(root, "", edges, far);
        }
    }

    private void PrintBelow(string key, string indent, ILookup<string, LineageEdge> edges, Func<LineageEdge, string> far)
    {
        var below = edges[key]
            .OrderBy(e => _nodes[far(e)].Year ?? int.MaxValue)
            .ThenBy(e => _nodes[far(e)].Name, StringComparer.Ordinal)
            .ToList();
        for (var i = 0; i < below.Count; i++)
        {
            var isLast = i == below.Count - 1;
            var next = far(below[i]);
            var isNew = _printed.Add(next);
            var again = !isNew && edges[next].Any() ? ", see above" : "";
            _output.WriteLine($"{indent}{(isLast ? "└─ " : "├─ ")}{Name(_nodes[next])}  {Ground(below[i])}{again}");
            if (isNew)
            {
                PrintBelow(next, indent + (isLast ? "   " : "│  "), edges, far);
            }
        }
    }

    private static string Name(LineageNode node) =>
        $"{ShownText.Of(node.Name)} ({node.Year?.ToString(CultureInfo.InvariantCulture) ?? "year?"})";

    private static string Ground(LineageEdge edge)
    {
        var first = edge.Evidence[0];
        var more = edge.Evidence.Length > 1 ? $" and {edge.Evidence.Length - 1} more" : "";
        var flaw = edge.Flaw == LineageFlaw.AgainstTime ? ", against time" : "";
        return $"[{edge.Basis.Word()}, {first.Source}({first.Line}){more}{flaw}]";
    }
}
