using Graph.Model;
using static Graph.Tests.Resolve.Lists;

namespace Graph.Tests.Resolve.Papers;

public sealed class PaperMergingTests
{
    private const string MedClip = "MedCLIP: Contrastive Learning from Unpaired Medical Images and Text";

    [Fact]
    public void Of_two_years_that_equally_many_lists_say_the_first_counts()
    {
        var resolution = Merge(
            List("a", Entry("Planning with Learned Models of Rooms", "https://arxiv.org/abs/2301.00001", venue: "CVPR", year: 2024)),
            List("b", Entry("Planning with Learned Models of Rooms", "https://arxiv.org/abs/2301.00001", venue: "CVPR", year: 2023))
        );

        Assert.Equal(2023, resolution.Entities.Single(e => e.Is(Labels.Paper)).Year);
    }

    [Fact]
    public void A_preprint_and_its_publication_are_one_paper_by_their_title()
    {
        var resolution = Merge(
            List("a", Entry(MedClip, "https://arxiv.org/abs/2210.10163", venue: "arXiv", year: 2021)),
            List(
                "b",
                Entry(
                    "Medclip: Contrastive learning from unpaired medical images and text",
                    "https://aclanthology.org/2022.emnlp-main.256",
                    venue: "EMNLP",
                    year: 2022
                )
            )
        );

        var paper = Assert.Single(resolution.Entities, e => e.Is(Labels.Paper));
        Assert.Equal(
            (MedClip, 2022, "EMNLP", 2021L),
            (paper.Name, paper.Year, paper.Properties.Text("venue"), paper.Properties.Whole("preprintYear"))
        );
        Assert.Equal(["acl:2022.emnlp-main.256", "arxiv:2210.10163"], paper.Properties.Texts("ids"));
        Assert.Equal("https://aclanthology.org/2022.emnlp-main.256/", paper.Properties.Text("url"));
        Assert.Equal(["Medclip: Contrastive learning from unpaired medical images and text"], paper.Properties.Texts("aliases"));
        Assert.Equal("same-title", Assert.Single(resolution.Merges).Rule);
    }

    [Fact]
    public void Two_arxiv_numbers_speak_against_a_merge()
    {
        var resolution = Merge(
            List(
                "a",
                Entry("Multimodal Learning: A Survey", "https://arxiv.org/abs/2206.06488"),
                Entry("Multimodal Learning: A Survey", "https://arxiv.org/abs/2301.04856")
            )
        );

        Assert.Equal(["paper:multimodal-learning-a-survey", "paper:multimodal-learning-a-survey-arxiv-2301-04856"], resolution.Papers());
        Assert.Equal("G202", Assert.Single(resolution.Diagnostics).Code);
    }

    [Fact]
    public void Two_arxiv_numbers_do_not_part_what_title_and_authors_hold_together() =>
        Assert.Single(
            Merge(
                List("a", Entry(MedClip, "https://arxiv.org/abs/2210.10163", "Zifeng Wang; Zhenbang Wu; Jimeng Sun")),
                List("b", Entry(MedClip, "https://arxiv.org/abs/2210.10164", "Z. Wang; Z. Wu; J. Sun"))
            ).Entities,
            e => e.Is(Labels.Paper)
        );

    [Fact]
    public void A_third_mention_without_number_does_not_bridge_two_numbers() =>
        Assert.Equal(
            2,
            Merge(
                List("a", Entry("Multimodal Learning: A Survey", "https://arxiv.org/abs/2206.06488")),
                List("b", Entry("Multimodal Learning: A Survey")),
                List("c", Entry("Multimodal Learning: A Survey", "https://arxiv.org/abs/2301.04856"))
            )
                .Entities.Count(e => e.Is(Labels.Paper))
        );

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a", "b")]
    public void A_copied_link_is_reported_and_not_merged(string first, string second)
    {
        var pubMedClip = Entry(
            "PubMedCLIP: How Much Does CLIP Benefit Visual Question Answering in the Medical Domain?",
            "https://arxiv.org/pdf/2305.10415.pdf"
        );
        var pmcVqa = Entry("PMC-VQA: Visual Instruction Tuning for Medical Visual Question Answering", "https://arxiv.org/abs/2305.10415");

        var resolution = first == second ? Merge(List(first, pubMedClip, pmcVqa)) : Merge(List(first, pubMedClip), List(second, pmcVqa));

        Assert.Equal(2, resolution.Entities.Count(e => e.Is(Labels.Paper)));
        Assert.Equal("G201", Assert.Single(resolution.Diagnostics).Code);
        Assert.DoesNotContain(resolution.Entities, e => e.Properties.Text("arxiv") is not null);
    }

    [Fact]
    public void A_copied_link_does_not_keep_a_paper_apart_from_its_other_mentions() =>
        Assert.Equal(
            2,
            Merge(
                List(
                    "a",
                    Entry(
                        "PubMedCLIP: How Much Does CLIP Benefit Visual Question Answering in the Medical Domain?",
                        "https://arxiv.org/pdf/2305.10415.pdf"
                    ),
                    Entry("PMC-VQA: Visual Instruction Tuning for Medical Visual Question Answering", "https://arxiv.org/abs/2305.10415")
                ),
                List(
                    "b",
                    Entry(
                        "PubMedCLIP: How Much Does CLIP Benefit Visual Question Answering in the Medical Domain?",
                        "https://arxiv.org/abs/2112.13906"
                    )
                )
            )
                .Entities.Count(e => e.Is(Labels.Paper))
        );

    [Theory]
    [InlineData(
        "Self-supervised Learning for Vison-Language Models in Radiology",
        "Self-Supervised Learning for Vision-Language Models in Radiology"
    )]
    [InlineData("Pre-training of Generic Visual Linguistic Representations", "Pretraining of Generic Visual-Linguistic Representations")]
    [InlineData("Towards Generalised Segmentation of Surgical Instruments", "Toward Generalized Segmentation of Surgical Instruments")]
    [InlineData(
        "KAD: Knowledge-enhanced visual-language pre-training on chest radiology images",
        "Knowledge-enhanced visual-language pre-training on chest radiology images"
    )]
    public void Two_spellings_of_a_title_are_one_paper(string left, string right) =>
        Assert.Single(Merge(List("a", Entry(left)), List("b", Entry(right))).Entities, e => e.Is(Labels.Paper));

    [Theory]
    [InlineData("MedKLIP: Medical Language-Image Pre-training for Diagnosis", "MedCLIP: Medical Language-Image Pre-training for Diagnosis")]
    [InlineData("TeamS at VQA-Med 2020: Classification of Questions", "TeamS at VQA-Med 2021: Classification of Questions")]
    [InlineData("Segment Anything in Medical Images", "Segment Anything in Medical Images and Videos")]
    [InlineData("SAM 2: Segment Anything in Images and Videos", "SAM 3: Segment Anything in Images and Videos")]
    [InlineData("A Survey on Multimodal Large Language Models", "A Survey on Multimodal Large Language Models for Autonomous Driving")]
    [InlineData("Supervised Learning of Dense Features for Retinal Images", "Unsupervised Learning of Dense Features for Retinal Images")]
    [InlineData("Intermodal Fusion of Features for Retinal Disease", "Intramodal Fusion of Features for Retinal Disease")]
    public void Look_alikes_stay_two_papers(string left, string right) =>
        Assert.Equal(2, Merge(List("a", Entry(left)), List("b", Entry(right))).Entities.Count(e => e.Is(Labels.Paper)));

    [Fact]
    public void A_paper_that_stands_twice_on_a_list_is_reported()
    {
        var diagnostic = Assert.Single(Merge(List("a", Entry(MedClip), Entry(MedClip))).Diagnostics);

        Assert.Equal($"lists/a.md(2): G203 '{MedClip}' stands at line 1 already, in the same section.", diagnostic.ToString());
    }

    [Fact]
    public void Lists_that_contradict_each_other_are_reported_at_both_places() =>
        Assert.Equal(
            ["lists/a.md", "lists/b.md"],
            Merge(List("a", Entry(MedClip, venue: "EMNLP", year: 2022)), List("b", Entry(MedClip, venue: "ECCV", year: 2022)))
                .Diagnostics.Where(d => d.Code == "G204")
                .Select(d => d.File)
        );

    [Fact]
    public void The_order_of_sources_changes_nothing_but_their_order()
    {
        var a = List("a", Entry(MedClip, "https://arxiv.org/abs/2210.10163"), Entry("Segment Anything"));
        var b = List("b", Entry("Segment anything", "https://arxiv.org/abs/2304.02643"), Entry(MedClip));

        Assert.Equal(Merge(a, b).Entities, Merge(b, a).Entities);
        Assert.Equal(Merge(a, b).Merges.Select(m => (m.Key, m.Left, m.Right)), Merge(b, a).Merges.Select(m => (m.Key, m.Left, m.Right)));
    }

    [Fact]
    public void A_long_title_gives_a_key_that_is_cut_between_words_and_ends_with_a_hash()
    {
        var key = Merge(
                List(
                    "a",
                    Entry(
                        "BiomedCLIP: a multimodal biomedical foundation model pretrained from fifteen million scientific image-text pairs"
                    )
                )
            )
            .Papers()[0];

        Assert.Matches("^paper:biomedclip-a-multimodal-biomedical-foundation-model-pretrained-from-fifteen-[0-9a-f]{8}$", key);
    }
}
