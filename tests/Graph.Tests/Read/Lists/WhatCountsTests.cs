using Graph.Model;
using Graph.Read;
using Graph.Read.Lists;

namespace Graph.Tests.Read.Lists;

/// <summary>What of a list counts as a paper, and which of its words are the title and the venue.</summary>
public sealed class WhatCountsTests
{
    [Fact]
    public void A_lecture_with_its_slides_is_no_paper()
    {
        var titles = Titles(
            """
            # Planning

            ## Reading
            - [Planning with Learned Models of Rooms](https://arxiv.org/abs/2101.00001)
            - [Walking Robots that Plan Ahead](https://arxiv.org/abs/2101.00002)
            - [Lecture 3: Planning and Searching in Graphs](https://www.example.edu/course/lecture3.pdf)
            """
        );

        Assert.Equal(["Planning with Learned Models of Rooms", "Walking Robots that Plan Ahead"], titles);
    }

    [Fact]
    public void A_file_in_a_repository_is_no_paper()
    {
        const string Paper = "https://arxiv.org/abs/2101.00001";
        const string File = "https://github.com/ann/rooms/blob/main/talk.pdf";

        var entry = Assert.Single(
            Read($"# Planning\n\n## Papers\n- Planning with Learned Models of Rooms [[paper]]({Paper}) [[material]]({File})\n").Mentions
        );

        Assert.Equal([Paper], entry.Links.Where(l => l.Kind == LinkKind.Paper).Select(l => l.Url));
    }

    [Fact]
    public void A_year_within_the_name_of_proceedings_stays_in_the_name()
    {
        const string Venue = "Proceedings of the 2014 Conference on Empirical Methods in Natural Language Processing";

        var entry = Assert.Single(
            Read(
                "# Translation\n\n## Papers\n"
                    + $"- **Learning Phrases with Two Networks.** *{Venue}* [[paper]](https://arxiv.org/abs/1406.00001)\n"
            ).Mentions
        );

        Assert.Equal((Venue, 2014), (entry.Venue?.Text, entry.Year));
    }

    [Fact]
    public void A_section_of_one_entry_is_read_as_the_rest_of_the_list()
    {
        var usual = Enumerable
            .Range(1, 9)
            .Select(i => Entry($"RoomNet{i}", $"A Careful Study Number {i} of Large Things in Small Rooms", $"2101.0000{i}"));
        var single = Entry("Broad Collections of Useful Models for Rooms", "Reading Pictures of Rooms with Words and Sounds", "2101.00010");

        var titles = Titles($"# Rooms\n\n## Large\n{string.Concat(usual)}\n## Small\n{single}");

        Assert.Equal("Reading Pictures of Rooms with Words and Sounds", titles[^1]);

        static string Entry(string repository, string title, string paper) =>
            $"- [{repository}](https://github.com/ann/{paper}), **{title}**, [[paper]](https://arxiv.org/abs/{paper})\n";
    }

    [Fact]
    public void A_table_of_resources_in_which_one_row_links_a_paper_is_no_table_of_papers()
    {
        var titles = Titles(
            """
            # Doors

            ## Rooms

            | Resource | Speaker | Added |
            | --- | --- | --- |
            | [Hammer for Large Rooms and Other Things](https://hammer.example.com) | Ann Author | 2021 |
            | [Saw for Small Rooms and Other Things](https://saw.example.com) | Ann Author | 2021 |
            | [Drill for Walls and Floors and Other Things](https://arxiv.org/abs/2101.00001) | Ann Author | 2021 |
            | [Chisel for Doors and Other Things](https://chisel.example.com) | Ann Author | 2021 |
            | [Plane for Boards and Other Things](https://plane.example.com) | Ann Author | 2021 |
            | [Pliers for Wires and Other Things](https://pliers.example.com) | Ann Author | 2021 |
            """
        );

        Assert.Empty(titles);
    }

    private static List<string?> Titles(string markdown) => [.. Read(markdown).Mentions.Select(m => m.Title?.Text)];

    private static Extraction Read(string markdown) => ListReader.Read(new SourceText("list", "list.md", markdown, ""));
}
