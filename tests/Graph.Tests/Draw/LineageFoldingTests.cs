using Graph.Ask.Lineage;
using Graph.Draw.Lineage;
using Graph.Model;

namespace Graph.Tests.Draw;

public sealed class LineageFoldingTests
{
    [Theory]
    [InlineData(300, 150)]
    [InlineData(300, 40)]
    [InlineData(3000, 150)]
    public void At_most_as_many_nodes_are_drawn_as_asked_for_and_none_is_lost(int count, int most)
    {
        var lineage = SeededLineages.Create(11, count, 0.4);
        var folded = LineageFolding.Fold(lineage, most);

        Assert.InRange(folded.Lineage.Nodes.Length, 2, most);
        var shown = folded.Lineage.Nodes.Where(n => !n.Labels.IsEmpty).Select(n => n.Key);
        var inside = folded.Folded.Values.SelectMany(nodes => nodes).Concat(folded.LeftOut).Select(n => n.Key);
        Assert.Equal(lineage.Nodes.Select(n => n.Key), shown.Concat(inside).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Models_of_many_families_are_asked_for_and_none_is_lost_however_little_room_there_is()
    {
        LineageNode[] nodes = [.. Enumerable.Range(0, 24).Select(i => new LineageNode($"model:{i:00}", $"M{i:00}", 2020, [Labels.Model]))];
        LineageEdge[] edges = [.. Enumerable.Range(0, 24).Where(i => i % 4 != 0).Select(i => Edge($"{i:00}", $"{i / 4 * 4:00}"))];
        var lineage = new LineageGraph([.. nodes.Where((_, i) => i % 4 == 0).Select(n => n.Key)], [.. nodes], [.. edges], []);

        for (var most = 2; most < nodes.Length; most++)
        {
            var folded = LineageFolding.Fold(lineage, most);

            Assert.Equal(nodes.Length, folded.Lineage.Nodes.Sum(n => folded.Inside(n).Length) + folded.LeftOut.Length);
        }
    }

    [Fact]
    public void What_fits_is_not_folded() => Assert.Empty(LineageFolding.Fold(SeededLineages.Create(5, 100, 0.4), 100).Folded);

    [Fact]
    public void The_limit_is_used_and_no_head_is_alone()
    {
        var lineage = SeededLineages.Create(11, 300, 0.4);
        foreach (var most in new[] { 20, 60, 150 })
        {
            var folded = LineageFolding.Fold(lineage, most).Lineage;
            var families = LineageFamilies.Of(folded);

            Assert.InRange(folded.Nodes.Length, most - 2, most);
            Assert.All(
                folded.Nodes.Where(n => !n.Labels.IsEmpty).GroupBy(n => families.Head(n.Key)).Where(f => f.Count() == 1),
                lone =>
                    Assert.DoesNotContain(
                        lineage.Edges,
                        e =>
                            e.To == lone.Key
                            && families.Head(lone.Key) == lone.Key
                            && LineageFamilies.Of(lineage).MainEdge(e.From)?.To == lone.Key
                    )
            );
        }
    }

    [Fact]
    public void Of_each_year_the_best_supported_are_drawn_and_the_rest_is_counted_under_its_year()
    {
        var head = new LineageNode("model:a", "A", 2020, [Labels.Model]);
        var rest = Enumerable
            .Range(0, 60)
            .Select(i => new LineageNode($"model:b{i:00}", $"B{i:00}", 2021 + (i / 30), [Labels.Model]))
            .ToList();
        var edges = rest.Select(
            (n, i) => new LineageEdge(n.Key, head.Key, Basis.Stated, 1, 1 + (i % 30), [new Evidence("list", 1, 1, "q", "r")])
        );
        var folded = LineageFolding.Fold(new LineageGraph(["model:a"], [head, .. rest], [.. edges], []), 23);

        Assert.Equal(["+ 20 in 2021", "+ 20 in 2022"], folded.Lineage.Nodes.Where(n => n.Labels.IsEmpty).Select(n => n.Name));
        var drawn = folded.Lineage.Nodes.Where(n => n.Year == 2021 && !n.Labels.IsEmpty).Select(n => n.Key);
        Assert.Equal(Enumerable.Range(20, 10).Select(i => $"model:b{i:00}"), drawn);
    }

    [Fact]
    public void The_largest_family_is_drawn_first()
    {
        LineageNode[] nodes = [.. "abcdefgh".Select(c => new LineageNode($"model:{c}", $"{c}", 2020, [Labels.Model]))];
        LineageEdge[] edges = [Edge("b", "a"), Edge("c", "a"), Edge("d", "a"), Edge("e", "a"), Edge("g", "f"), Edge("h", "f")];
        var folded = LineageFolding.Fold(new LineageGraph(["model:a", "model:f"], [.. nodes], [.. edges], []), 7);

        Assert.Equal(7, folded.Lineage.Nodes.Length);
        Assert.Contains(folded.Lineage.Nodes, n => n.Key == "model:f");
        Assert.Equal(2, Assert.Single(folded.Folded.Values).Length);
    }

    private static LineageEdge Edge(string from, string to) =>
        new($"model:{from}", $"model:{to}", Basis.Stated, 1, 1, [new Evidence("list", 1, 1, "q", "r")]);
}
