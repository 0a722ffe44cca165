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
    public void What_fits_is_not_folded() => Assert.Empty(LineageFolding.Fold(SeededLineages.Create(5, 100, 0.4), 100).Folded);

    [Fact]
    public void The_smallest_family_is_folded_first()
    {
        LineageNode[] nodes = [.. "abcdefgh".Select(c => new LineageNode($"model:{c}", $"{c}", 2020, [Labels.Model]))];
        LineageEdge[] edges = [Edge("b", "a"), Edge("c", "a"), Edge("d", "a"), Edge("e", "a"), Edge("g", "f"), Edge("h", "f")];
        var folded = LineageFolding.Fold(new LineageGraph(["model:a", "model:f"], [.. nodes], [.. edges], []), 7);

        Assert.Equal(["model:f|folded"], folded.Folded.Keys);
        Assert.Equal(["model:g", "model:h"], folded.Folded["model:f|folded"].Select(n => n.Key));
    }

    private static LineageEdge Edge(string from, string to) =>
        new($"model:{from}", $"model:{to}", Basis.Stated, 1, 1, [new Evidence("list", 1, 1, "q", "r")]);
}
