using Graph.Model;
using Graph.Relate;

namespace Graph.Tests.Relate;

public sealed class RelaterTests
{
    [Fact]
    public void Two_papers_that_introduce_one_name_introduce_two_models()
    {
        var graph = new RelateScene()
            .With("MLIP: Medical Language-Image Pre-training with Masked Local Representation Learning")
            .With("MLIP: Enhancing Medical Visual Representation with Divergence Encoder and Knowledge-guided Contrastive Learning")
            .Relate()
            .Graph;

        Assert.Equal(2, graph.Entities.Count(e => e.Is(Labels.Model) && e.Name == "MLIP"));
    }

    [Fact]
    public void One_paper_in_two_spellings_introduces_one_model()
    {
        var graph = new RelateScene()
            .With("Berthop: An effective vision-and-language model for chest x-ray disease diagnosis", paper: "paper:berthop")
            .With("BERTHop: An Effective Vision-and-Language Model for Chest X-ray Disease Diagnosis", paper: "paper:berthop")
            .Relate()
            .Graph;

        Assert.Equal(["BERT", "BERTHop"], graph.Entities.Where(e => e.Is(Labels.Model)).Select(e => e.Name));
    }

    [Theory]
    [InlineData("Multi-Granularity Cross-modal Alignment for Generalized Medical Visual Representation Learning", "HKU-MedAI/MGCA", "MGCA")]
    [InlineData(
        "Visual Language Pretrained Multiple Instance Zero-Shot Transfer for Histopathology Images",
        "mahmoodlab/MI-Zero",
        "MI-Zero"
    )]
    [InlineData("Cross-modal Memory Networks for Radiology Report Generation", "zhjohnchan/R2GenCMN", "R2GenCMN")]
    [InlineData("Multi-modal Masked Autoencoders for Medical Vision-and-Language Pre-training", "zhjohnchan/M3AE", "M3AE")]
    [InlineData("Advancing Radiograph Representation Learning with Masked Record Modeling", "RL4M/MRM-pytorch", "MRM")]
    public void A_repository_bears_the_name_that_the_title_explains(string title, string repository, string name) =>
        Assert.Contains(
            "INTRODUCES " + name,
            new RelateScene().With(title, code: "https://github.com/" + repository).Facts(RelationTypes.Introduces)
        );

    [Theory]
    [InlineData("Medical visual question answering via conditional reasoning", "awenbocc/med-vqa")]
    [InlineData("Continual Learning for Abdominal Multi-Organ and Tumor Segmentation", "MrGiovanni/ContinualLearning")]
    [InlineData("Prompt Tuning for Generative Multimodal Pretrained Models", "OFA-Sys/OFA")]
    [InlineData(
        "Few-shot medical image classification with simple shape and texture text descriptors using vision-language models",
        "x/FSC-CLIP-GPT"
    )]
    [InlineData(
        "Language over Labels: Contrastive Language Supervision Exceeds Purely Label-Supervised Classification",
        "NotNANtoN/master_thesis"
    )]
    public void A_repository_that_describes_or_belongs_to_another_work_introduces_nothing(string title, string repository) =>
        Assert.Empty(new RelateScene().With(title, code: "https://github.com/" + repository).Facts(RelationTypes.Introduces));

    [Fact]
    public void A_size_at_the_end_of_a_name_makes_no_data_set_of_it()
    {
        var graph = new RelateScene().With("GPT-NeoX-20B: An Open-Source Autoregressive Language Model").Relate().Graph;

        Assert.True(graph.Entities.Single(e => e.Name == "GPT-NeoX-20B").Is(Labels.Model));
    }

    [Fact]
    public void What_stands_under_a_heading_for_data_is_data()
    {
        var graph = new RelateScene()
            .With("NavSpace: How Intelligent Agents Follow Spatial Intelligence Instructions", heading: "Benchmarks")
            .With("Voyager: An Open-Ended Embodied Agent with Large Language Models", heading: "Planning")
            .Relate()
            .Graph;

        Assert.True(graph.Entities.Single(e => e.Name == "NavSpace").Is(Labels.Dataset));
        Assert.True(graph.Entities.Single(e => e.Name == "Voyager").Is(Labels.Model));
    }

    [Fact]
    public void A_version_mark_of_a_known_part_is_no_version_of_the_whole()
    {
        var facts = new RelateScene()
            .With("SurgicalSAM: Efficient Class Promptable Surgical Instrument Segmentation")
            .With("Surgical SAM 2: Real-time Segment Anything in Surgical Video by Efficient Frame Pruning")
            .With("LiT5: Efficient Zero-Shot Listwise Reranking with Seq2seq Encoder-Decoder Models")
            .Facts(RelationTypes.BuildsOn);

        Assert.Contains("BUILDS_ON SAM 2", facts);
        Assert.DoesNotContain("BUILDS_ON SurgicalSAM", facts);
        Assert.DoesNotContain("BUILDS_ON LiT", facts);
    }

    [Fact]
    public void A_version_with_a_fraction_builds_on_the_model_before_it()
    {
        var facts = new RelateScene()
            .With("UniAudio: An Audio Foundation Model Toward Universal Audio Generation")
            .With("UniAudio 1.5: Large Language Model-driven Audio Codec is A Few-shot Audio Task Learner")
            .With("Qwen2 Technical Report")
            .With("Qwen2.5 Technical Report")
            .Facts(RelationTypes.BuildsOn);

        Assert.Equal(["BUILDS_ON Qwen", "BUILDS_ON Qwen2", "BUILDS_ON UniAudio"], facts.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Ret-CLIP", "RET-CLIP: A Retinal Image Foundation Model Pre-trained with Clinical Diagnostic Reports", "RET-CLIP")]
    [InlineData("LVM-Med", "Lvm-med: Learning large-scale self-supervised vision models for medical imaging", "LVM-Med")]
    [InlineData("MineDojo", "MINEDOJO: Building Open-Ended Embodied Agents with Internet-Scale Knowledge", "MineDojo")]
    public void A_name_keeps_the_capitals_that_people_write(string row, string title, string shown)
    {
        var graph = new RelateScene().WithModel(row, title).Relate().Graph;

        var introduced = graph.Relations.Where(r => r.Type == RelationTypes.Introduces).Select(r => graph.Find(r.To)!.Name);
        Assert.Contains(shown, introduced);
    }

    [Fact]
    public void A_row_with_the_paper_of_another_model_is_about_that_one()
    {
        var facts = new RelateScene()
            .WithModel("BioViL", "Learning to Exploit Temporal Structure for Biomedical Vision-Language Processing")
            .WithModel("BioViL", "Making the Most of Text Semantics to Improve Biomedical Vision-Language Processing")
            .Facts(RelationTypes.Introduces);

        Assert.Equal(["INTRODUCES BioViL", "INTRODUCES BioViL-T"], facts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_heading_of_three_tasks_says_of_none_that_an_entry_addresses_it() =>
        Assert.Empty(
            new RelateScene()
                .With("Moving Forward by Moving Backward for Robots", heading: "Planning and Manipulation or Pretraining")
                .Facts(RelationTypes.Addresses)
        );

    [Fact]
    public void An_entry_without_words_for_its_paper_is_covered_all_the_same() =>
        Assert.Single(
            new RelateScene().WithoutTitle("https://example.org/paper.pdf").Relate().Graph.Relations,
            r => r.Type == RelationTypes.Covers
        );

    [Fact]
    public void A_slash_in_a_cell_is_no_model_and_a_slash_between_names_parts_them()
    {
        var scene = new RelateScene()
            .WithDataset("MedICaT", ("pre-trained CLIP", "/"))
            .WithDataset("MIMIC-CXR", ("domain", "cxr"), ("pre-trained CLIP", "BioViL/BioViL-T"));

        Assert.Equal(
            ["BioViL TRAINED_ON MIMIC-CXR", "BioViL-T TRAINED_ON MIMIC-CXR"],
            scene.Facts(RelationTypes.TrainedOn).Order(StringComparer.Ordinal)
        );
        Assert.Equal(["MIMIC-CXR IN_MODALITY Chest X-ray"], scene.Facts(RelationTypes.InModality));
    }

    [Fact]
    public void What_a_text_says_to_build_on_what_came_later_is_drawn_marked_and_reported()
    {
        var relating = new RelateScene().With("OldCLIP: Adapting CLIP to Everything", year: 2019).Relate();

        var fact = Assert.Single(relating.Graph.Relations, r => r.Type == RelationTypes.BuildsOn);
        Assert.Equal("later", fact.Properties.Text("flaw"));
        Assert.Contains(relating.Diagnostics, d => d.Code == "G311");
    }

    [Fact]
    public void Of_models_that_build_on_each_other_the_weakest_fact_is_at_fault()
    {
        Relation BuildsOn(string from, string to, double confidence) =>
            new(
                RelationTypes.BuildsOn,
                from,
                to,
                Basis.Stated,
                confidence,
                1,
                [new Evidence("list", 7, 7, "q", "rule")],
                PropertyMap.Empty
            );

        var lineage = MarkedLineage.Of([BuildsOn("a", "b", 0.7), BuildsOn("b", "c", 0.9), BuildsOn("c", "a", 0.8)], _ => null);

        Assert.Equal(["circle", null, null], lineage.Relations.Select(r => r.Properties.Text("flaw")));
        Assert.Equal(
            "list(7): G312 a would build on b, which builds on it. It is drawn and marked.",
            Assert.Single(lineage.Diagnostics).ToString()
        );
    }

    [Fact]
    public void What_a_title_states_the_name_in_it_says_no_second_time()
    {
        var graph = new RelateScene().With("PubMedCLIP: Adapting CLIP to the Clinic", paper: "paper:pubmedclip").Relate().Graph;

        var fact = Assert.Single(graph.Relations, r => r.Type == RelationTypes.BuildsOn);
        Assert.Equal(Basis.Stated, fact.Basis);
        Assert.Single(fact.Evidence);
    }

    [Theory]
    [InlineData("KD in Medical image VQA", "Visual question answering")]
    [InlineData("Medical Cross-modal Retrieval", "Image-text retrieval")]
    [InlineData("Vision-Language Prompt", "Prompt learning")]
    public void A_heading_names_the_task_of_its_entries(string heading, string task) =>
        Assert.Equal(["ADDRESSES " + task], new RelateScene().With("Something about nothing", heading).Facts(RelationTypes.Addresses));

    [Theory]
    [InlineData("Survey")]
    [InlineData("Dataset Resource")]
    [InlineData("Other Image Analysis Tasks")]
    public void A_heading_that_sorts_documents_names_no_task(string heading) =>
        Assert.Empty(new RelateScene().With("Something about nothing", heading).Facts(RelationTypes.Addresses));
}
