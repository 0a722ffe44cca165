using Graph.Model;

namespace Graph.Tests.Model;

public sealed class KnowledgeGraphTests
{
    private static readonly Entity Clip = new("model:clip", [Labels.Model], "CLIP", PropertyMap.Empty.With("year", 2021));
    private static readonly Entity MedClip = new("model:medclip", [Labels.Model], "MedCLIP", PropertyMap.Empty);

    [Fact]
    public void Entities_and_relations_are_sorted_whatever_the_order_they_come_in()
    {
        var graph = KnowledgeGraph.Create([MedClip, Clip], [BuildsOn(Clip, MedClip), BuildsOn(MedClip, Clip)]);

        Assert.Equal([Clip, MedClip], graph.Entities);
        Assert.Equal([BuildsOn(Clip, MedClip).Id, BuildsOn(MedClip, Clip).Id], graph.Relations.Select(r => r.Id));
    }

    [Fact]
    public void Relations_are_found_from_both_ends()
    {
        var edge = BuildsOn(MedClip, Clip);
        var graph = KnowledgeGraph.Create([MedClip, Clip], [edge]);

        Assert.Equal([edge], graph.From("model:medclip"));
        Assert.Equal([edge], graph.To("model:clip"));
        Assert.Empty(graph.From("model:clip"));
    }

    [Fact]
    public void An_end_that_is_no_entity_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => KnowledgeGraph.Create([MedClip], [BuildsOn(MedClip, Clip)]));

        Assert.Equal("Relation 'BUILDS_ON|model:medclip|model:clip' has an end 'model:clip' that is no entity.", error.Message);
    }

    [Fact]
    public void Two_entities_with_one_key_are_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => KnowledgeGraph.Create([Clip, Clip], []));

        Assert.Equal("Two entities share the key 'model:clip'.", error.Message);
    }

    private static Relation BuildsOn(Entity from, Entity to) =>
        new(
            RelationTypes.BuildsOn,
            from.Key,
            to.Key,
            Basis.Stated,
            1,
            1,
            [new Evidence("list", 3, 3, "adapts", "title-adapts")],
            PropertyMap.Empty
        );
}
