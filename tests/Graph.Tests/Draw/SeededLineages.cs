using System.Collections.Immutable;
using Graph.Ask.Lineage;
using Graph.Model;

namespace Graph.Tests.Draw;

/// <summary>Lineages as fields grow them: a few bases with many followers, some with two bases, a few years unknown. The same seed gives
/// the same lineage.</summary>
internal static class SeededLineages
{
    /// <summary>Fifty lineages of 5 to 300 nodes.</summary>
    public static IEnumerable<(int Seed, LineageGraph Lineage)> Fifty =>
        Enumerable.Range(0, 50).Select(i => (i + 1, Create(i + 1, 5 + (i * 295 / 49), extraEdges: 0.35)));

    /// <summary>All fifty where time is no matter, else four of them with 17 to 161 nodes.</summary>
    public static IEnumerable<(int Seed, LineageGraph Lineage)> Some =>
        Fifty.Where(l => LongTests.AreAskedFor || l.Seed is 3 or 11 or 19 or 27);

    /// <summary>One lineage.</summary>
    /// <param name="seed">What the dice begin with.</param>
    /// <param name="count">How many nodes.</param>
    /// <param name="extraEdges">How many edges a node has beyond its first, on average.</param>
    public static LineageGraph Create(int seed, int count, double extraEdges)
    {
        var dice = new Dice((ulong)seed);
        var nodes = Enumerable.Range(0, count).Select(i => Node(i, count, dice)).ToImmutableArray();
        var edges = new Dictionary<(int From, int To), LineageEdge>();
        for (var from = 1; from < count; from++)
        {
            if (dice.Next(100) < 5)
            {
                continue;
            }

            var bases = 1 + (int)((extraEdges * 2 * dice.Next(1000) / 1000.0) + 0.5);
            for (var i = 0; i < bases; i++)
            {
                // Of several the smaller number wins: what is known for long is built on often.
                var to = Math.Min(dice.Next(from), Math.Min(dice.Next(from), dice.Next(from)));
                edges[(from, to)] = Edge(nodes[from], nodes[to], dice);
            }
        }

        var sorted = edges.Values.OrderBy(e => e.From, StringComparer.Ordinal).ThenBy(e => e.To, StringComparer.Ordinal).ToImmutableArray();
        var roots = nodes.Where(n => !sorted.Any(e => e.From == n.Key)).Select(n => n.Key).ToImmutableArray();
        return new LineageGraph(roots, nodes, sorted, []);
    }

    private static LineageNode Node(int number, int count, Dice dice)
    {
        var name = string.Concat(Enumerable.Range(0, 1 + dice.Next(4)).Select(_ => Syllables[dice.Next(Syllables.Length)]));
        var isPaper = number > 0 && dice.Next(8) == 0;
        int? year = dice.Next(12) == 0 && number > 0 ? null : 2016 + (number * 9 / count);
        return new LineageNode(
            $"model:{number:0000}",
            isPaper ? $"Adapting {name} to images of the chest, the skin and the eye" : name,
            year,
            [isPaper ? Labels.Paper : Labels.Model]
        );
    }

    private static LineageEdge Edge(LineageNode from, LineageNode to, Dice dice)
    {
        var line = 1 + dice.Next(500);
        var evidence = new Evidence("list", line, line, $"{from.Name} on {to.Name}", "title-adapts");
        return new LineageEdge(from.Key, to.Key, (Basis)dice.Next(4), 0.9, 1 + dice.Next(3), [evidence]);
    }

    private static readonly string[] Syllables = ["Med", "CLIP", "Pub", "Seg", "Any", "Vision", "-X", "LLa", "Path", "o", "2"];

    /// <summary>A generator of our own (xorshift64*, Vigna 2016), so that no library changes the drawings under test.</summary>
    private sealed class Dice(ulong seed)
    {
        private ulong _state = (seed * 0x9E3779B97F4A7C15) | 1;

        public int Next(int below)
        {
            _state ^= _state >> 12;
            _state ^= _state << 25;
            _state ^= _state >> 27;
            return (int)((_state * 0x2545F4914F6CDD1D) >> 33) % below;
        }
    }
}
