using System.Globalization;
using System.Text;
using Graph.Benchmarks.Query;

namespace Graph.Benchmarks.Neo4j;

/// <summary>A graph as <c>graph build</c> writes it, of any size: papers, a tenth of the nodes models, and relationships with one piece of
/// evidence each, about 400 bytes. The same size gives the same bytes.</summary>
/// <param name="nodes">How many nodes, at least 10.</param>
/// <param name="relationships">How many relationships.</param>
internal sealed class LoadGraph(long nodes, long relationships)
{
    private readonly long _models = nodes / 10;
    private readonly XorShift _random = new(20_260_102);

    /// <summary>Writes <c>graph.jsonl</c> into a folder, which is made where it is missing.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        using var lines = new StreamWriter(Path.Combine(folder, "graph.jsonl"), false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        for (var i = 0L; i < _models; i++)
        {
            lines.WriteLine(Node("model", "Model", i, $"\"family\":\"F{i % 97}\""));
        }

        for (var i = 0L; i < nodes - _models; i++)
        {
            lines.WriteLine(
                Node(
                    "paper",
                    "Paper",
                    i,
                    $"\"title\":\"How far does a title of common length go, number {i}\",\"year\":{1990 + _random.Below(36)}"
                )
            );
        }

        for (var i = 0L; i < relationships; i++)
        {
            lines.WriteLine(Edge(i));
        }
    }

    private static string Node(string kind, string label, long i, string more) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"type":"node","id":"{{{kind}}}:{{{i}}}","labels":["{{{label}}}"],"properties":{"key":"{{{kind}}}:{{{i}}}","name":"{{{label}}} {{{i}}}",{{{more}}}}}"""
        );

    private string Edge(long i)
    {
        var (from, to, line) = (_random.Below(nodes - _models), _random.Below(_models), _random.Below(9_000));
        var type = i % 2 == 0 ? "BUILDS_ON" : "EVALUATES";
        return string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"type":"relationship","id":"e{{{i}}}","label":"{{{type}}}","start":{"id":"paper:{{{from}}}","labels":["Paper"]},"end":{"id":"model:{{{to}}}","labels":["Model"]},"properties":{"basis":"stated","confidence":0.95,"entries":[{{{line}}}],"lines":[{{{line}}}],"quotes":["How far does a title of common length go, number {{{from}}}"],"rules":["title-names-model"],"sources":["list-{{{line % 5}}}"],"support":1}}"""
        );
    }
}
