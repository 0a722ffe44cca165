using Graph.Knowledge;
using Graph.Resolve.Titles;

namespace Graph.Tests.Resolve.Titles;

public sealed class CleanTitleTests
{
    private static readonly VenueTable Venues = VenueTable.Load();

    [Theory]
    [InlineData("Making the most of visionâ€“language processing", "Making the most of vision–language processing")]
    [InlineData("DeltaNet:Conditional Medical Report Generation", "DeltaNet: Conditional Medical Report Generation")]
    [InlineData("CmEAA : Cross-modal Enhancement", "CmEAA: Cross-modal Enhancement")]
    [InlineData("Exploring the Versatility of Zero-Shot CLIP (ICLR underview)", "Exploring the Versatility of Zero-Shot CLIP")]
    [InlineData("Learning to Prompt [CVPR 2022]", "Learning to Prompt")]
    [InlineData("Learning  to\u00A0Prompt.", "Learning to Prompt")]
    [InlineData("A Foundation Language-Image Model of the Retina (FLAIR)", "A Foundation Language-Image Model of the Retina (FLAIR)")]
    [InlineData("Scaling at 10:1", "Scaling at 10:1")]
    [InlineData("Über Ärzte und Maße", "Über Ärzte und Maße")]
    public void A_title_is_cleaned_as_a_careful_person_would_copy_it(string written, string clean) =>
        Assert.Equal(clean, CleanTitle.Of(written, Venues));

    [Theory]
    [InlineData(
        "MedCLIP: Contrastive Learning from Unpaired Medical Images and Text",
        "Medclip: Contrastive learning from unpaired medical images and text"
    )]
    [InlineData("A Study of Prompts", "A STUDY OF PROMPTS")]
    [InlineData("A study of prompts", "a study of prompts")]
    [InlineData("A study of prompts", "A\uFFFD study of prompts")]
    public void The_better_spelling_is_chosen_in_either_order(string better, string worse)
    {
        Assert.Equal(better, CanonicalTitle.Choose([better, worse]));
        Assert.Equal(better, CanonicalTitle.Choose([worse, better, worse]));
    }

    [Fact]
    public void Where_nothing_else_tells_them_apart_the_more_frequent_spelling_is_chosen_then_the_one_with_more_capitals()
    {
        Assert.Equal("A study of prompts", CanonicalTitle.Choose(["A Study of Prompts", "A study of prompts", "A study of prompts"]));
        Assert.Equal("A Study of Prompts", CanonicalTitle.Choose(["A study of prompts", "A Study of Prompts"]));
    }

    [Theory]
    [InlineData("CLIP in Medical Imaging: A Comprehensive Survey", true)]
    [InlineData("Visual Attention Methods in Deep Learning: An In-Depth Survey", true)]
    [InlineData("Vision-Language Models for Medical Report Generation and Visual Question Answering: A Review", true)]
    [InlineData("Taming Vision-Language Models for Medical Image Analysis: A Comprehensive Review", true)]
    [InlineData("Aspect-based Sentiment Analysis of Product Reviews", false)]
    [InlineData("Overview of the VQA-Med Task at ImageCLEF 2021", false)]
    [InlineData("Can Large Language Models Provide Useful Peer Review Feedback?", false)]
    [InlineData("Segment Anything", false)]
    public void A_title_says_whether_the_paper_is_a_survey(string title, bool isSurvey) =>
        Assert.Equal(isSurvey, SurveyTitle.SaysTitle(title));
}
