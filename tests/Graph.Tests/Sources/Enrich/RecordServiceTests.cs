using Graph.Sources.Enrich;

namespace Graph.Tests.Sources.Enrich;

/// <summary>Services that give records of works: OpenAlex, Crossref, Semantic Scholar, DBLP, the ACL Anthology.</summary>
public sealed class RecordServiceTests
{
    private const string Select =
        "select=id,doi,title,display_name,publication_year,type,ids,authorships,primary_location,referenced_works,abstract_inverted_index";

    private static readonly EnrichWork Lungs = new("paper:reading-lungs", "Reading Lungs with Words and Pictures", ["arxiv:2301.00001"])
    {
        Year = 2023,
        LacksVenue = true,
    };

    private static readonly EnrichWork Hearts = new("paper:reading-hearts", "Reading Hearts: A Study of Sounds", ["doi:10.1000/hearts"])
    {
        Year = 2022,
    };

    private static readonly EnrichWork Bones = new("paper:reading-bones", "Reading Bones in the Dark of Night", [])
    {
        Year = 2021,
        LacksVenue = true,
    };

    [Fact]
    public async Task OpenAlex_is_asked_by_DOI_of_arXiv_and_by_title_where_there_is_none()
    {
        await using var scene = await EnrichScene.OfAsync(
            "openalex",
            new Dictionary<string, string>
            {
                [$"/works/doi:10.48550/arXiv.2301.00001?{Select}&mailto=somebody@example.org&api_key=secret-key"] =
                    """{"id":"https://openalex.org/W1","title":"Reading Lungs with Words and Pictures","publication_year":2023,"referenced_works":["https://openalex.org/W2"],"cited_by_count":9}""",
                [
                    $"/works?filter=title.search:reading bones in the dark of night&per_page=10&{Select}&mailto=somebody@example.org&api_key=secret-key"
                ] =
                    """{"results":[{"id":"https://openalex.org/W8","title":"Reading Bones","publication_year":2021},{"id":"https://openalex.org/W9","title":"Reading bones in the dark of night.","publication_year":2021,"abstract_inverted_index":{"seen":[2],"Bones":[0],"are":[1]}}]}""",
            },
            [Lungs, Bones],
            token: "secret-key"
        );

        var result = await scene.RunAsync();

        Assert.Empty(result.Problems);
        Assert.Contains("W2", scene.Text("openalex:reading-lungs"), StringComparison.Ordinal);
        Assert.DoesNotContain("cited_by_count", scene.Text("openalex:reading-lungs"), StringComparison.Ordinal);
        Assert.Equal("https://openalex.org/W9", scene.Line("openalex:reading-bones").Address);
        Assert.Equal("Reading bones in the dark of night.\nBones are seen\n", scene.Text("openalex-abstract:reading-bones"));
        Assert.DoesNotContain("secret-key", await IndexAsync(scene), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Crossref_is_asked_one_at_a_time_and_says_missing_in_plain_text()
    {
        var works = Enumerable.Range(1, 20).Select(n => Hearts with { Key = $"paper:{n}", Ids = [$"doi:10.1000/{n}"] });
        await using var scene = await EnrichScene.OfAsync(
            "crossref",
            new Dictionary<string, string>
            {
                ["/works/10.1000/7?mailto=somebody@example.org"] =
                    """{"status":"ok","message":{"DOI":"10.1000/7","title":["Reading Hearts: A Study of Sounds"],"is-referenced-by-count":8,"reference":[{"DOI":"10.1000/old"}]}}""",
            },
            works
        );

        await scene.RunAsync();

        Assert.Contains("10.1000/old", scene.Text("crossref:10.1000/7"), StringComparison.Ordinal);
        Assert.Equal("404", scene.Line("crossref:10.1000/8").State);
        var times = scene.Server.Requests.Select(r => r.At).ToList();
        Assert.All(times, t => Assert.True(times.Count(other => other >= t && other < t.AddSeconds(1)) <= 5));
    }

    [Fact]
    public async Task Crossref_is_not_asked_without_an_address_to_write_to()
    {
        var settings = new EnrichSettings { Folder = "none", Only = ["crossref"] };

        var result = await new Enricher(new EnrichWorks([Hearts], []), settings).RunAsync(null, TestContext.Current.CancellationToken);

        Assert.Contains("Enrich:Contact", Assert.Single(result.Refused), StringComparison.Ordinal);
        Assert.Equal(0, result.Requests);
    }

    [Fact]
    public async Task Semantic_Scholar_gives_sentences_as_text_and_intents_beside_what_is_cited()
    {
        const string Asked = "/graph/v1/paper/arXiv:2301.00001/references?fields=contexts,intents,isInfluential,title,year,externalIds";
        await using var scene = await EnrichScene.OfAsync(
            "semanticscholar",
            new Dictionary<string, string>
            {
                [Asked + "&offset=0&limit=500"] =
                    """{"offset":0,"next":500,"data":[{"contexts":["We train  on X-rays [4]."],"intents":["methodology"],"citedPaper":{"title":"X-rays","year":2019,"externalIds":{"ArXiv":"1901.00001"}}}]}""",
                [Asked + "&offset=500&limit=500"] =
                    """{"offset":500,"data":[{"contexts":[],"intents":[],"citedPaper":{"title":"Other"}}]}""",
            },
            [Lungs],
            token: "secret-key"
        );

        await scene.RunAsync();

        Assert.Equal("We train on X-rays [4].\n\n", scene.Text("semanticscholar-text:reading-lungs"));
        Assert.Equal(
            """{"title":"Reading Lungs with Words and Pictures","arxiv":"2301.00001","references":[{"title":"X-rays","year":2019,"arxiv":"1901.00001","intents":["methodology"]},{"title":"Other"}]}"""
                + "\n",
            scene.Text("semanticscholar:reading-lungs")
        );
        Assert.All(scene.Server.Requests, r => Assert.Equal("secret-key", r.Headers["x-api-key"]));
    }

    [Fact]
    public async Task DBLP_gives_venue_and_year_even_where_a_list_of_one_is_no_list()
    {
        await using var scene = await EnrichScene.OfAsync(
            "dblp",
            new Dictionary<string, string>
            {
                ["/search/publ/api?q=reading lungs with words and pictures&format=json&h=10"] =
                    """{"result":{"hits":{"@total":"2","hit":[{"info":{"title":"Reading Lungs with Words and Pictures.","venue":"CoRR","year":"2023","key":"journals/corr/1"}},{"info":{"authors":{"author":{"@pid":"1","text":"Wei Wang 0001"}},"title":"Reading Lungs with Words and Pictures.","venue":"MICCAI (3)","year":"2024","key":"conf/miccai/1","url":"https://dblp.org/rec/conf/miccai/1"}}]}}}""",
                ["/search/publ/api?q=reading bones in the dark of night&format=json&h=10"] = """{"result":{"hits":{"@total":"0"}}}""",
            },
            [Lungs, Hearts, Bones]
        );

        await scene.RunAsync();

        Assert.Equal(
            """{"title":"Reading Lungs with Words and Pictures","authors":["Wei Wang"],"year":2024,"venue":"MICCAI (3)","url":"https://dblp.org/rec/conf/miccai/1"}"""
                + "\n",
            scene.Text("dblp:reading-lungs")
        );
        Assert.Equal("no match", scene.Line("dblp:reading-bones").State);
        Assert.Equal(2, scene.Server.Requests.Count);
    }

    [Fact]
    public async Task The_ACL_Anthology_gives_BibTeX()
    {
        await using var scene = await EnrichScene.OfAsync(
            "acl",
            new Dictionary<string, string>
            {
                ["/2023.acl-long.398.bib"] = """
                @inproceedings{minixhofer-etal-2023-wheres,
                    title = "Where{'}s the {P}oint? Self-Supervised Segmentation",
                    author = "Minixhofer, Benjamin  and
                      Vuli{\'c}, Ivan",
                    booktitle = "Proceedings of the 61st Annual Meeting",
                    month = jul,
                    year = "2023",
                    doi = "10.18653/v1/2023.acl-long.398",
                    abstract = "Words of it."
                }
                """,
            },
            [Bones with { Ids = ["acl:2023.acl-long.398"] }]
        );

        await scene.RunAsync();

        Assert.Equal(
            """{"title":"Where's the Point? Self-Supervised Segmentation","authors":["Benjamin Minixhofer","Ivan Vulić"],"year":2023,"venue":"Proceedings of the 61st Annual Meeting","url":"https://aclanthology.org/2023.acl-long.398","doi":"10.18653/v1/2023.acl-long.398"}"""
                + "\n",
            scene.Text("acl:2023.acl-long.398")
        );
        Assert.Equal("Where's the Point? Self-Supervised Segmentation\nWords of it.\n", scene.Text("acl-abstract:2023.acl-long.398"));
    }

    private static Task<string> IndexAsync(EnrichScene scene) =>
        File.ReadAllTextAsync(Path.Combine(scene.Folder, "index.jsonl"), TestContext.Current.CancellationToken);
}
