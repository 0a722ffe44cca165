using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Graph.Ask.Lineage;
using Graph.Draw.Layout;
using Graph.Draw.Lineage;

namespace Graph.Tests.Draw;

/// <summary>How often edges cross where Graphviz' <c>dot</c> orders the same layers, dummies included.</summary>
internal static class DotCrossings
{
    /// <summary>Whether <c>dot</c> is installed.</summary>
    public static bool IsInstalled
    {
        get
        {
            try
            {
                using var process = Process.Start(new ProcessStartInfo("dot", ["-V"]) { RedirectStandardError = true })!;
                process.WaitForExit();
                return process.ExitCode == 0;
            }
            catch (Win32Exception)
            {
                return false;
            }
        }
    }

    /// <summary>The crossings of a lineage drawn by <c>dot</c> without any bands.</summary>
    public static long Count(LineageGraph lineage)
    {
        var columns = LineageColumns.Of(lineage);
        var numbers = lineage.Nodes.Select((n, i) => (n.Key, i)).ToDictionary(p => p.Key, p => p.i, StringComparer.Ordinal);
        var edges = lineage
            .Edges.Select(e => (Tail: numbers[e.To], Head: numbers[e.From]))
            .Select(e => Rank(e.Tail) < Rank(e.Head) ? e : (e.Head, e.Tail))
            .ToList();
        var layering = new ProperLayering([.. lineage.Nodes.Select(n => new LayeredNode(columns.Rank(n.Key), 0, 20))], edges, 2);
        var heights = Heights(Run(Dot(layering)));
        var order = LayerOrder.Of(layering, Enumerable.Range(0, layering.Vertices.Count).OrderBy(v => heights[v]));
        return new CrossingCounter(layering).Count(order);

        int Rank(int node) => columns.Rank(lineage.Nodes[node].Key);
    }

    private static string Dot(ProperLayering layering)
    {
        var text = new StringBuilder("digraph g { rankdir=LR; node [shape=box, width=0.5, height=0.2, fixedsize=true, label=\"\"];\n");
        foreach (var layer in Enumerable.Range(0, layering.Vertices.Count).GroupBy(v => layering.Vertices[v].Rank).OrderBy(l => l.Key))
        {
            text.Append("{ rank=same; l").Append(layer.Key).Append(';').AppendJoin(';', layer.Select(v => $"v{v}")).Append("}\n");
        }

        text.AppendJoin("->", Enumerable.Range(0, layering.LayerCount).Select(l => $"l{l}")).Append("[style=invis];\n");
        foreach (var (left, right) in layering.Right.SelectMany((rights, left) => rights.Select(right => (left, right))))
        {
            text.Append(CultureInfo.InvariantCulture, $"v{left}->v{right};\n");
        }

        return text.Append('}').ToString();
    }

    private static string Run(string dot)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dot", ["-Tplain"]) { RedirectStandardInput = true, RedirectStandardOutput = true }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(dot);
        process.StandardInput.Close();
        process.WaitForExit();
        return output.GetAwaiter().GetResult();
    }

    private static Dictionary<int, double> Heights(string plain) =>
        plain
            .Split('\n')
            .Select(line => line.Split(' '))
            .Where(words => words[0] == "node" && words[1][0] == 'v')
            .ToDictionary(
                words => int.Parse(words[1].AsSpan(1), CultureInfo.InvariantCulture),
                words => -double.Parse(words[3], CultureInfo.InvariantCulture)
            );
}
