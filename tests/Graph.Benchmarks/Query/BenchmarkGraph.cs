using System.Globalization;
using System.Text;

namespace Graph.Benchmarks.Query;

/// <summary>
/// A graph of papers, authors, models and tasks of any size, the same bytes for the same size. It is written line by line, so that its
/// size is not bound by memory.
/// </summary>
/// <remarks>
/// Of ten nodes six are papers, two authors, one a model and one a task. A twentieth of the citations goes to the same hundred papers,
/// authors and models are
/// skewed. Papers cite, and models build on, those with a lower number only: without cycles an engine that lets a walk use a relationship
/// twice counts the same.
/// </remarks>
public sealed class BenchmarkGraph
{
    /// <summary>The relationship types with their share of a hundred relationships, the label they start at and the label they end
    /// at.</summary>
    private static readonly (string Type, int Share, string From, string To)[] Types =
    [
        ("CITES", 50, "Paper", "Paper"),
        ("WROTE", 25, "Author", "Paper"),
        ("BUILDS_ON", 5, "Model", "Model"),
        ("EVALUATES", 12, "Paper", "Model"),
        ("ADDRESSES", 8, "Paper", "Task"),
    ];

    private const long Hubs = 100;

    private readonly long relationships;
    private readonly Dictionary<string, long> counts;

    /// <param name="nodes">How many nodes, at least 1,000 and a multiple of ten.</param>
    /// <param name="relationships">How many relationships, a multiple of a hundred.</param>
    public BenchmarkGraph(long nodes = 100_000, long relationships = 510_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nodes, 1_000);
        ArgumentOutOfRangeException.ThrowIfNotEqual(nodes % 10, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(relationships % 100, 0);
        this.relationships = relationships;
        counts = new()
        {
            ["Paper"] = nodes / 10 * 6,
            ["Author"] = nodes / 10 * 2,
            ["Model"] = nodes / 10,
            ["Task"] = nodes / 10,
        };
    }

    /// <summary>Writes <c>graph.jsonl</c> (the shape of <c>graph build</c>), and one CSV file with a header for each label and each
    /// relationship type.</summary>
    /// <param name="folder">It is created where it is missing; files in it are overwritten.</param>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        using var lines = Create(Path.Combine(folder, "graph.jsonl"));
        var random = new XorShift(20_260_101);
        foreach (var (label, count) in counts)
        {
            WriteNodes(folder, lines, label, count, random);
        }

        var id = 0L;
        foreach (var type in Types)
        {
            id = WriteRelationships(folder, lines, type, id, random);
        }
    }

    private static void WriteNodes(string folder, StreamWriter lines, string label, long count, XorShift random)
    {
        using var table = Create(Path.Combine(folder, label + ".csv"));
        table.Write("id,name,year,score\n");
        for (var i = 0L; i < count; i++)
        {
            var (year, score) = (1990 + random.Below(36), random.Below(10_000));
            table.Write(Invariant($"{label}:{i},{label} {i},{year},{score}\n"));
            var properties = Invariant(
                $$$"""{"id":"{{{label}}}:{{{i}}}","name":"{{{label}}} {{{i}}}","year":{{{year}}},"score":{{{score}}}}"""
            );
            lines.Write(Invariant($$"""{"type":"node","id":"{{label}}:{{i}}","labels":["{{label}}"],"properties":""") + properties + "}\n");
        }
    }

    private long WriteRelationships(
        string folder,
        StreamWriter lines,
        (string Type, int Share, string From, string To) type,
        long id,
        XorShift random
    )
    {
        using var table = Create(Path.Combine(folder, type.Type + ".csv"));
        table.Write("from,to,weight\n");
        for (var i = relationships / 100 * type.Share; i > 0; i--)
        {
            var (from, to) = Ends(type.Type, counts[type.From], counts[type.To], random);
            var weight = 1 + random.Below(100);
            table.Write(Invariant($"{type.From}:{from},{type.To}:{to},{weight}\n"));
            lines.Write(Invariant($$"""{"type":"relationship","id":"{{id++}}","label":"{{type.Type}}","start":{{End(type.From, from)}}"""));
            lines.Write(Invariant($$$""","end":{{{End(type.To, to)}}},"properties":{"weight":{{{weight}}}}}""") + "\n");
        }

        return id;
    }

    private static string End(string label, long number) => Invariant($$"""{"id":"{{label}}:{{number}}","labels":["{{label}}"]}""");

    private static (long From, long To) Ends(string type, long froms, long tos, XorShift random) =>
        type switch
        {
            "CITES" => Older(Hubs + random.Below(froms - Hubs), random),
            "BUILDS_ON" => Lower(1 + random.Below(froms - 1), random),
            "WROTE" => (Skewed(froms, random), random.Below(tos)),
            _ => (random.Below(froms), Skewed(tos, random)),
        };

    private static (long From, long To) Older(long from, XorShift random) => (from, random.Below(random.Below(20) == 0 ? Hubs : from));

    private static (long From, long To) Lower(long from, XorShift random) => (from, Skewed(from, random));

    /// <summary>The lower of two draws: small numbers are more frequent, linearly.</summary>
    private static long Skewed(long bound, XorShift random) => Math.Min(random.Below(bound), random.Below(bound));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static StreamWriter Create(string path) => new(path, false, new UTF8Encoding(false), 1 << 16);
}
