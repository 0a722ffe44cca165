using Graph.Ask.Compare;
using Graph.Model;

namespace Graph.Tests.Ask.Compare;

public sealed class GraphDiffTests
{
    private static readonly Entity Clip = new("model:clip", [Labels.Model], "CLIP", PropertyMap.Empty.With("year", 2021));
    private static readonly Entity MedClip = new("model:medclip", [Labels.Model], "MedCLIP", PropertyMap.Empty);
    private static readonly Evidence Adapts = new("a-list", 2, 2, "adapts CLIP", "title");
    private static readonly Evidence Again = new("b-list", 7, 7, "from CLIP", "title");
    private static readonly Relation Edge = new(
        RelationTypes.BuildsOn,
        MedClip.Key,
        Clip.Key,
        Basis.Stated,
        0.9,
        1,
        [Adapts],
        PropertyMap.Empty
    );

    [Fact]
    public void A_graph_does_not_differ_from_itself() => Assert.True(Diff([Clip, MedClip], [Edge], [MedClip, Clip], [Edge]).IsEmpty);

    [Fact]
    public void What_is_only_in_one_graph_came_or_went()
    {
        var diff = Diff([Clip, MedClip], [Edge], [Clip], []);

        Assert.Equal([("model:medclip", ChangeKind.Went)], diff.Entities.Select(c => (c.Key, c.Kind)));
        Assert.Equal([(Edge.Id, ChangeKind.Went)], diff.Relations.Select(c => (c.Id, c.Kind)));
        Assert.Equal([Adapts], diff.Relations[0].EvidenceWent);
    }

    [Fact]
    public void A_changed_relation_shows_the_evidence_that_came()
    {
        var change = Assert.Single(
            Diff([Clip, MedClip], [Edge], [Clip, MedClip], [Edge with { Evidence = [Adapts, Again], Support = 2 }]).Relations
        );

        Assert.Equal(ChangeKind.Changed, change.Kind);
        Assert.Equal([Again], change.EvidenceCame);
        Assert.Empty(change.EvidenceWent);
        Assert.Equal(["support"], change.Properties);
    }

    [Fact]
    public void Words_that_only_moved_to_another_line_are_counted_and_not_listed()
    {
        var diff = Diff([Clip, MedClip], [Edge], [Clip, MedClip], [Edge with { Evidence = [Adapts with { Line = 9, Entry = 9 }] }]);

        Assert.Empty(diff.Relations);
        Assert.Equal(1, diff.Moved);
    }

    [Fact]
    public void A_changed_entity_names_the_properties_that_differ()
    {
        var change = Assert.Single(
            Diff([Clip], [], [Clip with { Name = "Clip", Properties = PropertyMap.Empty.With("year", 2022).With("url", "x") }], []).Entities
        );

        Assert.Equal(["name", "url", "year"], change.Properties);
    }

    private static GraphDiff Diff(Entity[] oldEntities, Relation[] oldRelations, Entity[] entities, Relation[] relations) =>
        GraphDiff.Between(KnowledgeGraph.Create(oldEntities, oldRelations), KnowledgeGraph.Create(entities, relations));
}
