using Graph.Ask.Lineage;
using Graph.Model;
using Graph.Tests.Draw;

namespace Graph.Tests.Ask.Lineage;

public sealed class LineageFinderTests
{
    private static readonly KnowledgeGraph Known = SmallGraph.Create();

    [Fact]
    public void Descendants_are_models_and_papers_without_one()
    {
        var lineage = Find(new LineageRequest { Roots = ["model:clip"] });

        Assert.Equal(["model:clip", "model:medclip-sam", "model:pubmedclip", "paper:unnamed"], lineage.Nodes.Select(n => n.Key));
        Assert.Equal(["model:clip"], lineage.Roots);
    }

    [Fact]
    public void A_fact_is_one_edge_with_the_strongest_ground_and_all_evidence()
    {
        var edge = Edge(Find(new LineageRequest { Roots = ["model:clip"] }), "model:medclip-sam", "model:clip");

        Assert.Equal(Basis.Stated, edge.Basis);
        Assert.Equal([20, 30], edge.Evidence.Select(e => e.Line));
        Assert.Equal(1, edge.Support);
    }

    [Fact]
    public void A_paper_without_a_named_model_stands_for_itself() =>
        Assert.Contains(Find(new LineageRequest { Roots = ["model:clip"] }).Nodes, n => n is { Key: "paper:unnamed", IsPaper: true });

    [Fact]
    public void Ancestors_are_what_a_model_builds_on_and_no_siblings()
    {
        var lineage = Find(new LineageRequest { Roots = ["model:medclip-sam"], Direction = LineageDirection.Ancestors });

        Assert.Equal(["model:clip", "model:medclip-sam", "model:sam"], lineage.Nodes.Select(n => n.Key));
    }

    [Fact]
    public void Both_ways_go_up_and_down_but_not_aside()
    {
        var lineage = Find(new LineageRequest { Roots = ["model:pubmedclip"], Direction = LineageDirection.Both });

        Assert.Equal(["model:clip", "model:pubmedclip", "paper:unnamed"], lineage.Nodes.Select(n => n.Key));
    }

    [Fact]
    public void A_depth_of_one_ends_at_the_children() =>
        Assert.DoesNotContain(Find(new LineageRequest { Roots = ["model:clip"], Depth = 1 }).Nodes, n => n.Key == "paper:unnamed");

    [Fact]
    public void A_basis_that_is_not_trusted_is_not_followed() =>
        Assert.Equal(
            ["model:clip", "model:medclip-sam"],
            Find(new LineageRequest { Roots = ["model:clip"], Trusted = new([Basis.Stated], []) }).Nodes.Select(n => n.Key)
        );

    [Fact]
    public void What_leads_to_a_wanted_year_stays_and_is_marked()
    {
        var lineage = Find(new LineageRequest { Roots = ["model:clip"], Since = 2024 });

        Assert.Equal(["model:pubmedclip"], lineage.Nodes.Where(n => n.OnTheWay).Select(n => n.Key));
        Assert.Contains(lineage.Nodes, n => n.Key == "paper:unnamed");
    }

    [Fact]
    public void A_task_is_that_of_the_paper_that_introduces_the_model() =>
        Assert.Equal(
            ["model:clip", "model:medclip-sam"],
            Find(new LineageRequest { Roots = ["model:clip"], Task = "task:segmentation" }).Nodes.Select(n => n.Key)
        );

    [Fact]
    public void A_modality_holds_its_subtypes() =>
        Assert.Contains(
            Find(new LineageRequest { Roots = ["model:clip"], Modality = "modality:x-ray" }).Nodes,
            n => n.Key == "paper:unnamed"
        );

    [Fact]
    public void A_whole_graph_has_its_bases_as_roots() => Assert.Equal(["model:clip", "model:sam"], Find(new LineageRequest()).Roots);

    [Fact]
    public void The_json_is_that_of_the_contract()
    {
        var lineage = Find(new LineageRequest { Roots = ["model:sam"] });

        Assert.Equal(
            """{"roots":["model:sam"],"nodes":[{"key":"model:medclip-sam","name":"MedCLIP-SAM","year":2024,"labels":["Model"]},{"key":"model:sam","name":"SAM","year":2023,"labels":["Model"]}],"edges":[{"from":"model:medclip-sam","to":"model:sam","basis":"stated","confidence":0.9,"support":1,"evidence":[{"source":"one","entry":20,"line":20,"quote":"model:medclip-sam BUILDS_ON model:sam","rule":"rule","basis":"stated","kind":"list","citation":""}]}]}""",
            LineageJson.Write(lineage)
        );
    }

    private static LineageGraph Find(LineageRequest request) => LineageFinder.Find(Known, request);

    private static LineageEdge Edge(LineageGraph lineage, string from, string to) =>
        Assert.Single(lineage.Edges, e => e.From == from && e.To == to);
}
