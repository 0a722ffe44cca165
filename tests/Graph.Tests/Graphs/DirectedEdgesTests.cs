using Graph.Graphs;

namespace Graph.Tests.Graphs;

public sealed class DirectedEdgesTests
{
    [Fact]
    public void Vertices_on_a_circle_share_a_component_and_others_do_not()
    {
        var component = new DirectedEdges([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")]).StrongComponents();

        Assert.Equal(component["a"], component["b"]);
        Assert.Equal(component["b"], component["c"]);
        Assert.NotEqual(component["c"], component["d"]);
    }

    [Fact]
    public void What_hangs_together_is_one_component_whichever_way_the_edges_run()
    {
        var component = new DirectedEdges([("a", "b"), ("c", "b"), ("d", "e")], ["f"]).Components();

        Assert.Equal(component["a"], component["c"]);
        Assert.Equal(3, component.Values.Distinct().Count());
    }

    // The worked example of Page and Brin's formula with damping 0.85: leaves have 0.15, what one leaf points to has 0.15 + 0.85 · 0.15.
    [Fact]
    public void A_rank_is_a_base_and_a_share_of_the_ranks_that_point_there()
    {
        var ranks = new DirectedEdges([("leaf", "middle"), ("middle", "root")]).Ranks();

        Assert.Equal(0.15, ranks["leaf"], 6);
        Assert.Equal(0.2775, ranks["middle"], 6);
        Assert.Equal(0.385875, ranks["root"], 6);
    }

    [Fact]
    public void The_order_in_which_edges_are_given_changes_nothing()
    {
        (string, string)[] edges = [("a", "b"), ("c", "b"), ("b", "d"), ("d", "a")];

        Assert.Equal(new DirectedEdges(edges).Ranks(), new DirectedEdges(edges.Reverse()).Ranks());
    }
}
