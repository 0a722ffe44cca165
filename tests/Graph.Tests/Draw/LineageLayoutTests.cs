using Graph.Draw.Lineage;

namespace Graph.Tests.Draw;

public sealed class LineageLayoutTests
{
    [Fact]
    public void Edges_cross_at_most_a_tenth_more_than_in_Graphviz()
    {
        Assert.SkipUnless(DotCrossings.IsInstalled, "Graphviz is not installed (package graphviz): there is nothing to compare with.");
        var ours = SeededLineages.Fifty.Sum(s => LineageLayout.Of(s.Lineage).Crossings);
        var theirs = SeededLineages.Fifty.Sum(s => DotCrossings.Count(s.Lineage));

        TestContext.Current.TestOutputHelper?.WriteLine($"Crossings on fifty lineages: {ours} here, {theirs} with dot.");
        Assert.True(ours <= 1.1 * theirs, $"{ours} crossings, {theirs} with dot.");
    }

    [Fact]
    public void No_edge_runs_through_a_box()
    {
        foreach (var (seed, lineage) in SeededLineages.Fifty)
        {
            var drawing = LineageLayout.Of(lineage);
            foreach (var edge in drawing.Edges)
            {
                foreach (var level in edge.Levels.Where(l => l.To > l.From))
                {
                    Assert.DoesNotContain(
                        drawing.Boxes,
                        b => IsHit(b, level) && b.Node.Key != edge.Edge.From && b.Node.Key != edge.Edge.To
                    );
                }
            }

            Assert.True(drawing.Edges.Length == lineage.Edges.Length, $"Lineage {seed} lost an edge.");
        }
    }

    [Fact]
    public void Nothing_stands_left_of_what_it_builds_on_but_for_unknown_years()
    {
        foreach (var (_, lineage) in SeededLineages.Fifty)
        {
            var year = lineage.Nodes.ToDictionary(n => n.Key, n => n.Year);
            Assert.All(
                LineageLayout.Of(lineage).Edges.Where(e => e.Backwards),
                e => Assert.True(year[e.Edge.From] is null || year[e.Edge.To] is null)
            );
        }
    }

    private static bool IsHit(DrawnBox box, LevelStretch level) =>
        box.Top < level.Y && level.Y < box.Top + box.Label.Height && box.X < level.To && level.From < box.X + box.Label.Width;
}
