using Graph.Ask.Lineage;
using Graph.Draw.Lineage;

namespace Graph.Tests.Draw;

public sealed class LineageLayoutTests
{
    private static readonly Lazy<IReadOnlyList<(int Seed, LineageGraph Lineage, LineageDrawing Drawing)>> Drawings = new(() =>
        [.. SeededLineages.Some.Select(s => (s.Seed, s.Lineage, LineageLayout.Of(s.Lineage)))]
    );

    [Fact]
    public void Edges_cross_at_most_a_tenth_more_than_in_Graphviz()
    {
        Assert.SkipUnless(DotCrossings.IsInstalled, "Graphviz is not installed (package graphviz): there is nothing to compare with.");
        var ours = Drawings.Value.Sum(d => d.Drawing.Crossings);
        var theirs = Drawings.Value.Sum(d => DotCrossings.Count(d.Lineage));

        TestContext.Current.TestOutputHelper?.WriteLine($"Crossings on {Drawings.Value.Count} lineages: {ours} here, {theirs} with dot.");
        Assert.True(ours <= 1.1 * theirs, $"{ours} crossings, {theirs} with dot.");
    }

    [Fact]
    public void No_edge_runs_through_a_box()
    {
        foreach (var (seed, lineage, drawing) in Drawings.Value)
        {
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
        foreach (var (_, lineage, drawing) in Drawings.Value)
        {
            var year = lineage.Nodes.ToDictionary(n => n.Key, n => n.Year);
            Assert.All(drawing.Edges.Where(e => e.Backwards), e => Assert.True(year[e.Edge.From] is null || year[e.Edge.To] is null));
        }
    }

    private static bool IsHit(DrawnBox box, LevelStretch level) =>
        box.Top < level.Y && level.Y < box.Top + box.Label.Height && box.X < level.To && level.From < box.X + box.Label.Width;
}
