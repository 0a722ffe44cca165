using System.Collections.Immutable;
using System.Text;
using Graph.Knowledge;
using Graph.Model;
using Graph.Relate;
using Graph.Relate.Gaps;
using Graph.Sources;
using Graph.Sources.Kept;

namespace Graph.Tests.Relate.Gaps;

/// <summary>What kept records add to papers of lists.</summary>
public sealed class GapFillingTests
{
    private static readonly Entity Bare = Paper(
        "paper:bare",
        "A Bare Title",
        PropertyMap.Empty.With("ids", ImmutableArray.Create("arxiv:2301.00001"))
    );

    private static readonly Entity Full = Paper(
        "paper:full",
        "A Full Title",
        PropertyMap
            .Empty.With("ids", ImmutableArray.Create("doi:10.1000/full"))
            .With("year", 2019)
            .With("authors", ImmutableArray.Create("Ann Ox"))
    );

    private static readonly Entity Code = new("repository:github.com/ox/bare", [Labels.Repository], "ox/bare", PropertyMap.Empty);

    [Fact]
    public void Year_venue_authors_and_DOI_are_added_where_the_lists_leave_them_out()
    {
        var graph = Fill(
            Record(
                "dblp:bare",
                "arxiv:2301.00001",
                """{"title":"A Bare Title","authors":["Bo Ye","Cy Dar"],"year":2024,"venue":"MICCAI","doi":"10.1000/Bare"}"""
            )
        ).Graph;

        var paper = graph.Find("paper:bare")!;
        Assert.Equal((2024, "10.1000/bare"), (paper.Year, paper.Properties.Text("doi")));
        Assert.Equal(["Bo Ye", "Cy Dar"], paper.Properties.Texts("authors"));
        var place = Assert.Single(graph.Relations, r => r.Type == RelationTypes.PublishedIn);
        Assert.Equal(("venue:miccai", Basis.Imported, "MICCAI"), (place.To, place.Basis, place.Evidence[0].Quote));
        Assert.Equal((SourceKind.Record, "https://doi.org/10.1000/Bare"), (place.Evidence[0].Kind, place.Evidence[0].Citation));
        Assert.Equal(["author:bo-ye", "author:cy-dar"], graph.Relations.Where(r => r.Type == RelationTypes.Wrote).Select(r => r.From));
    }

    [Fact]
    public void What_a_list_says_stays_and_a_record_that_says_something_else_is_reported_with_both_sides()
    {
        var relating = Fill(Record("crossref:full", "doi:10.1000/full", """{"title":"A Full Title","authors":["Other"],"year":2024}"""));

        var paper = relating.Graph.Find("paper:full")!;
        Assert.Equal(2019, paper.Year);
        Assert.Equal(["Ann Ox"], paper.Properties.Texts("authors"));
        var conflict = Assert.Single(relating.Diagnostics).Message;
        Assert.Contains("2019 by the lists", conflict, StringComparison.Ordinal);
        Assert.Contains("2024 by crossref:full", conflict, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_copy_is_stored_is_not_where_a_paper_appeared()
    {
        var graph = Fill(
            Record(
                "openalex:bare",
                "arxiv:2301.00001",
                """
                {"id":"https://openalex.org/W1","title":"A Bare Title","authorships":[],"publication_year":2023,
                "primary_location":{"source":{"display_name":"arXiv (Cornell University)","type":"repository"}}}
                """
            )
        ).Graph;

        Assert.Equal(2023, graph.Find("paper:bare")!.Year);
        Assert.DoesNotContain(graph.Relations, r => r.Type == RelationTypes.PublishedIn);
    }

    [Fact]
    public void A_citation_joins_two_papers_of_the_lists()
    {
        var graph = Fill(
            Record(
                "semanticscholar:bare",
                "arxiv:2301.00001",
                """{"title":"A Bare Title","references":[{"title":"A Full Title","doi":"10.1000/FULL","intents":["background"]},{"title":"Elsewhere","doi":"10.1000/else"}]}"""
            )
        ).Graph;

        var cites = Assert.Single(graph.Relations, r => r.Type == RelationTypes.Cites);
        Assert.Equal(("paper:bare", "paper:full", Basis.Imported), (cites.From, cites.To, cites.Basis));
        Assert.Equal(["background"], cites.Properties.Texts("intents"));
    }

    [Fact]
    public void OpenAlex_names_what_is_cited_by_its_own_ids()
    {
        var graph = Fill(
            Record(
                "openalex:bare",
                "arxiv:2301.00001",
                """{"id":"https://openalex.org/W1","title":"A Bare Title","authorships":[],"referenced_works":["https://openalex.org/W2"]}"""
            ),
            Record("openalex:full", "doi:10.1000/full", """{"id":"https://openalex.org/W2","title":"A Full Title","authorships":[]}""")
        ).Graph;

        Assert.Equal("paper:full", Assert.Single(graph.Relations, r => r.Type == RelationTypes.Cites).To);
    }

    [Theory]
    [InlineData("A bare title", 2024)]
    [InlineData("Another paper of these authors", null)]
    public void A_repository_speaks_of_the_paper_that_links_it_only_where_it_asks_to_be_cited_by_that_title(string cited, int? year)
    {
        var citation = $"cff-version: 1.2.0\npreferred-citation:\n  title: {cited}\n  year: 2024\n";
        var graph = Fill(
            KnowledgeGraph.Create([Bare, Full, Code], [Links(Bare, Code)]),
            Kept("github:ox/bare/CITATION.cff", "https://github.com/ox/bare", "CITATION.cff", citation)
        ).Graph;

        Assert.Equal(year, graph.Find("paper:bare")!.Year);
    }

    [Fact]
    public void A_record_of_what_the_build_does_not_know_changes_nothing() =>
        Assert.Equal(2, Fill(Record("dblp:x", "arxiv:2301.99999", """{"title":"Unknown","year":2024}""")).Graph.Entities.Length);

    private static Entity Paper(string key, string title, PropertyMap properties) => new(key, [Labels.Paper], title, properties);

    private static Relation Links(Entity paper, Entity code) =>
        Relation.Of(RelationTypes.HasCode, paper.Key, code.Key, 1, [new Evidence("list", 1, 1, "code", "linked")], PropertyMap.Empty);

    private static KeptText Record(string id, string about, string json) => Kept(id, about, id + ".json", json);

    private static KeptText Kept(string id, string about, string file, string text) =>
        new(id, "record", [about], "https://example.org/" + id, "", SourceReader.Read(Encoding.UTF8.GetBytes(text), id, file).Source!);

    private static RelateResult Fill(params KeptText[] records) => Fill(KnowledgeGraph.Create([Bare, Full], []), records);

    private static RelateResult Fill(KnowledgeGraph lists, params KeptText[] records) =>
        GapFilling.Fill(
            new RelateResult(lists, [], []),
            new KeptTexts([.. records], []),
            VenueTable.Load(ProjectFolder.Path("seeds/vocabulary")),
            SourceRegistry.Empty
        );
}
