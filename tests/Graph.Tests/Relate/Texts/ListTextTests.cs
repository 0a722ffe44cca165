using Graph.Model;

namespace Graph.Tests.Relate.Texts;

/// <summary>Running text that stands in a list: a digest's descriptions, a catalogue's sections.</summary>
public sealed class ListTextTests
{
    [Theory]
    [InlineData(
        "| Paper | Links |\n| --- | --- |\n| 1) **GridNet** - a network that looks at pictures through a grid"
            + "; it outperforms CLIP on COCO and ImageNet. | [Paper](https://arxiv.org/abs/2301.00001) |",
        "EVALUATES CLIP, EVALUATES_ON COCO, EVALUATES_ON ImageNet"
    )]
    [InlineData(
        "- **GridNet: Looking at pictures through a grid** [[paper](https://arxiv.org/abs/2301.00001)]\n"
            + "  - It is a network for pictures that is trained on Visual Genome and is evaluated on COCO as well.",
        "EVALUATES_ON COCO, TRAINED_ON Visual Genome"
    )]
    [InlineData(
        "- **GridNet: Looking at pictures through a grid**, A. Lee, B. Ray, CVPR 2023 [[paper](https://arxiv.org/abs/2301.00001)]\n\n"
            + "We thank the authors of the list on which this one is based, and evaluate entries on COCO by hand.",
        ""
    )]
    public void A_description_is_read_for_its_entry(string entry, string expected)
    {
        using var scene = new KeptScene(entry);

        var graph = scene.Build().Graph;

        Assert.Equal(
            expected,
            string.Join(
                ", ",
                graph
                    .Relations.Where(r => RelationTypes.OfModels.Contains(r.Type))
                    .Select(r => $"{r.Type} {graph.Find(r.To)!.Name}")
                    .Order(StringComparer.Ordinal)
            )
        );
        Assert.All(
            graph.Relations.Where(r => RelationTypes.OfModels.Contains(r.Type)),
            r => Assert.Equal(SourceKind.List, r.Evidence[0].Kind)
        );
    }
}
