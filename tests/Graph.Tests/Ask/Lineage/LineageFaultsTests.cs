using Graph.Ask.Lineage;
using Graph.Draw.Lineage;
using Graph.Graphs;
using Graph.Model;
using Graph.Tests.Draw;

namespace Graph.Tests.Ask.Lineage;

public sealed class LineageFaultsTests
{
    [Fact]
    public void A_circle_is_broken_at_its_weakest_edge_and_still_drawn()
    {
        var lineage = Find(
            Model("a", null),
            Model("b", null),
            Model("c", null),
            BuildsOn("a", "b", Basis.Stated),
            BuildsOn("b", "c", Basis.Stated),
            BuildsOn("c", "a", Basis.Derived)
        );

        var flawed = Assert.Single(lineage.Edges, e => e.Flaw != LineageFlaw.None);
        Assert.Equal(("model:c", "model:a", LineageFlaw.Circle), (flawed.From, flawed.To, flawed.Flaw));
        Assert.Equal(
            "list(7): L101 'c' building on 'a' closes a circle; the edge is drawn against the flow and marked.",
            Assert.Single(lineage.Diagnostics).ToString()
        );
        Assert.Contains("edge derived fault", LineageSvg.Draw(Pictures.Of(lineage)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_circle_the_least_certain_edge_is_marked()
    {
        var lineage = Find(
            Model("a", null),
            Model("b", null),
            Model("c", null),
            BuildsOn("a", "b", Basis.Stated) with
            {
                Confidence = 0.7,
            },
            BuildsOn("b", "c", Basis.Stated),
            BuildsOn("c", "a", Basis.Stated) with
            {
                Confidence = 0.9,
            }
        );

        Assert.Equal(("model:a", "model:b"), lineage.Edges.Where(e => e.Flaw == LineageFlaw.Circle).Select(e => (e.From, e.To)).Single());
    }

    [Fact]
    public void Building_on_what_came_later_is_marked_and_still_drawn()
    {
        var lineage = Find(Model("old", 2019), Model("new", 2023), BuildsOn("old", "new", Basis.Stated));

        Assert.Equal(
            "list(7): L102 'old' (2019) builds on the later 'new' (2023); the edge is drawn against the flow and marked.",
            Assert.Single(lineage.Diagnostics).ToString()
        );
        Assert.Contains("edge stated fault", LineageSvg.Draw(Pictures.Of(lineage)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_through_a_model_without_a_year_and_back_through_time_is_drawn()
    {
        var lineage = Find(
            Model("u", 2021),
            Model("v", 2021),
            Model("x", null),
            Model("w", 2024),
            BuildsOn("u", "x", Basis.Stated),
            BuildsOn("x", "v", Basis.Stated),
            BuildsOn("v", "u", Basis.Derived),
            BuildsOn("v", "w", Basis.Stated),
            BuildsOn("w", "u", Basis.Stated)
        );

        Assert.Equal(5, System.Text.RegularExpressions.Regex.Count(LineageSvg.Draw(Pictures.Of(lineage)), "<path id=\"e"));
    }

    [Fact]
    public void A_chain_of_ten_thousand_models_needs_no_deep_stack()
    {
        var count = 10_000;
        var parts = Enumerable
            .Range(0, count)
            .Select(i => (object)Model($"{i:00000}", null))
            .Concat(Enumerable.Range(1, count - 1).Select(i => (object)BuildsOn($"{i:00000}", $"{i - 1:00000}", Basis.Stated)));

        Assert.Equal(count - 1, Find([.. parts]).Edges.Length);
    }

    private static LineageGraph Find(params object[] parts) =>
        LineageFinder.Find(KnowledgeGraph.Create(parts.OfType<Entity>(), parts.OfType<Relation>()), new LineageRequest());

    private static Entity Model(string name, int? year) => new($"model:{name}", [Labels.Model], name, PropertyMap.Empty.With("year", year));

    private static Relation BuildsOn(string from, string to, Basis basis) =>
        new(
            RelationTypes.BuildsOn,
            $"model:{from}",
            $"model:{to}",
            basis,
            1,
            1,
            [new Evidence("list", 7, 7, $"{from} on {to}", "rule", basis)],
            PropertyMap.Empty
        );
}
