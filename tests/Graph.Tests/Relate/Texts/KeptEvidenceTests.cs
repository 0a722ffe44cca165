using System.Globalization;
using Graph.Model;
using Graph.Store;

namespace Graph.Tests.Relate.Texts;

/// <summary>What the relations carry that kept texts give.</summary>
public sealed class KeptEvidenceTests
{
    private const string GridNet =
        "**GridNet: Looking at pictures through a grid**, 2023. [[paper](https://arxiv.org/abs/2301.00001)] "
        + "[[code](https://github.com/lab/grids)] [[model](https://huggingface.co/lab/grids)]";

    [Fact]
    public void Words_are_stated_and_cite_the_address_of_the_text()
    {
        using var scene = new KeptScene(GridNet).WithReadme("lab/grids", "# GridNet\n\nWe train our model on Visual Genome.\n");

        var piece = Assert.Single(scene.Relation(RelationTypes.TrainedOn).Evidence);

        Assert.Equal(
            (Basis.Stated, SourceKind.Readme, "github:lab/grids", 3, "https://kept.example/0.md"),
            (piece.Basis, piece.Kind, piece.Source, piece.Line, piece.Citation)
        );
        Assert.Contains("train our model on Visual Genome", piece.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_give_the_role_elsewhere_are_a_piece_of_their_own()
    {
        using var scene = new KeptScene(GridNet).WithReadme("lab/grids", "# GridNet\n## Training datasets\n- Visual Genome\n");

        Assert.Equal(
            [(2, "Training datasets"), (3, "Visual Genome")],
            scene.Relation(RelationTypes.TrainedOn).Evidence.Select(e => (e.Line, e.Quote))
        );
    }

    [Fact]
    public void Fields_are_imported_and_a_result_keeps_its_task_metric_and_value()
    {
        using var scene = new KeptScene(GridNet).With(
            "hf:lab/grids",
            "card",
            "hf:lab/grids",
            """
            ---
            base_model: openai/clip-vit-large-patch14
            datasets:
            - visual_genome
            model-index:
            - name: grids
              results:
              - task:
                  type: image-captioning
                dataset:
                  name: COCO
                  type: coco
                metrics:
                - type: bleu
                  value: 34.2
            ---
            # GridNet
            """
        );

        var result = scene.Relation(RelationTypes.EvaluatesOn);

        Assert.Equal((Basis.Imported, "https://kept.example/0.md"), (result.Basis, result.Evidence[0].Citation));
        Assert.Equal(["name: COCO", "value: 34.2"], result.Evidence.Select(e => e.Quote));
        Assert.Equal(["image-captioning", "image-captioning"], result.Properties.Texts("tasks"));
        Assert.Equal(["", "bleu"], result.Properties.Texts("metrics"));
        Assert.Equal(["", "34.2"], result.Properties.Texts("values"));
        Assert.Equal(
            ["GridNet BUILDS_ON CLIP", "GridNet EVALUATES_ON COCO", "GridNet TRAINED_ON Visual Genome"],
            scene.Facts().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_metafile_speaks_for_the_models_that_the_build_knows()
    {
        using var scene = new KeptScene(GridNet).With(
            "github:lab/zoo",
            "readme",
            "https://github.com/lab/zoo",
            """
            Collections:
              - Name: GridNet
                Metadata:
                  Training Data: ImageNet
              - Name: Unheard-of
                Metadata:
                  Training Data: ImageNet
            """,
            "metafile.yml"
        );

        Assert.Equal(["GridNet TRAINED_ON ImageNet"], scene.Facts());
        Assert.Contains("1 of its models", Assert.Single(scene.Left()), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_comes_from_a_repository_into_a_repository()
    {
        using var scene = new KeptScene(GridNet).WithReadme(
            "lab/grids",
            "# GridNet\nOur code is based on [LAVIS](https://github.com/salesforce/LAVIS).\n"
        );

        Assert.Equal(["lab/grids CODE_FROM salesforce/LAVIS"], scene.Facts());
    }

    [Fact]
    public void A_version_with_a_name_of_its_own_is_the_subject_itself()
    {
        using var scene = new KeptScene(GridNet).WithReadme("lab/grids", "# GridNet\nGridNetHD is fine-tuned from Vicuna-7B.\n");

        Assert.Equal(["GridNetHD BUILDS_ON Vicuna"], scene.Facts());
    }

    [Fact]
    public void A_kept_abstract_says_what_its_paper_introduces_and_assesses()
    {
        using var scene = new KeptScene("**Looking at pictures through a grid**, 2023. [[paper](https://arxiv.org/abs/2301.00001)]").With(
            "arxiv:2301.00001",
            "abstract",
            "arxiv:2301.00001",
            "Looking at pictures through a grid\nWe present GridNet, a model that looks through a grid. We evaluate it on COCO.\n"
        );

        Assert.Equal(["GridNet EVALUATES_ON COCO", "Looking at pictures through a grid INTRODUCES GridNet"], scene.Facts());
        Assert.Equal((SourceKind.Abstract, 2), scene.Relation(RelationTypes.EvaluatesOn).Evidence.Select(e => (e.Kind, e.Line)).Single());
    }

    [Fact]
    public void What_only_a_kept_text_names_is_beyond_the_lists()
    {
        using var scene = new KeptScene(GridNet).WithReadme("lab/grids", "# GridNet\nWe train our model on Visual Genome.\n");

        var graph = scene.Build().Graph;

        Assert.Equal("beyond", graph.Find("dataset:visualgenome")!.Properties.Text("scope"));
        Assert.Null(graph.Find("model:gridnet")!.Properties.Text("scope"));
    }

    [Fact]
    public void A_line_may_end_with_a_carriage_return_alone()
    {
        using var scene = new KeptScene(GridNet).WithReadme("lab/grids", "# GridNet\r\rWe train our model on Visual Genome.\r");

        Assert.Equal(3, Assert.Single(scene.Relation(RelationTypes.TrainedOn).Evidence).Line);
    }

    [Fact]
    public void Two_builds_are_the_same_in_any_culture()
    {
        using var scene = new KeptScene(GridNet).WithReadme(
            "lab/grids",
            "# GridNet\nWe train our model on Visual Genome, COCO and ImageNet. It is based on ViT-B/16.\n"
        );

        var before = CultureInfo.CurrentCulture;
        var first = Bytes(scene.Build());
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
        var second = Bytes(scene.Build());
        CultureInfo.CurrentCulture = before;

        Assert.Equal(first, second);
    }

    private static byte[] Bytes(Build build)
    {
        using var stream = new MemoryStream();
        GraphFile.Write(build.Graph, stream);
        return stream.ToArray();
    }
}
