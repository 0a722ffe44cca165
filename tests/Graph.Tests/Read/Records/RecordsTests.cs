using Graph.Model;
using Graph.Read;

namespace Graph.Tests.Read.Records;

/// <summary>Records of services and of our own form become mentions; what they say replays on their decoded text.</summary>
public sealed class RecordsTests
{
    private const string Plain =
        """{"title":"Learning \u201cMore\u201d","authors":["Ana D\u00edaz","Bo Li"],"venue":"ACL","year":2024,"url":"https://aclanthology.org/2024.acl-long.1/","abstract":"We train M on X.\nIt works."}""";

    [Fact]
    public void A_plain_record_gives_title_authors_venue_year_and_address()
    {
        var mention = Assert.Single(Read("works.jsonl", Plain).Mentions);

        Assert.Equal("Learning “More”", mention.Title!.Text);
        Assert.Equal(["Ana Díaz", "Bo Li"], mention.Authors.Select(a => a.Text));
        Assert.Equal(("ACL", 2024), (mention.Venue!.Text, mention.Year));
        Assert.Equal("https://aclanthology.org/2024.acl-long.1/", mention.Citation);
    }

    [Fact]
    public void Quotes_are_looked_for_in_the_decoded_text_of_the_record()
    {
        var source = SourceFormats.Decode(Source("works.jsonl", "\n" + Plain));

        Assert.True(source.Says(2, "Ana Díaz"));
        Assert.True(source.Says(2, "We train M on X.\nIt works."));
        Assert.False(source.Says(2, "\\u00ed"));
        Assert.False(source.Says(1, "Ana Díaz"));
    }

    [Fact]
    public void A_record_of_an_array_stands_on_its_first_line()
    {
        var mentions = Read("works.json", "[\n  {\n    \"title\": \"One\"\n  },\n  {\"title\": \"Two\"}\n]\n").Mentions;

        Assert.Equal([("One", 2, 4), ("Two", 5, 5)], mentions.Select(m => (m.Title!.Text, m.Line, m.EndLine)));
    }

    [Theory]
    [InlineData(
        "works.json",
        """{"meta":{"count":1},"results":[{"id":"https://openalex.org/W1","doi":"https://doi.org/10.1/a","title":"On A","publication_year":2023,"primary_location":{"source":{"display_name":"Nature"}},"authorships":[{"author":{"display_name":"Ana D"}}],"abstract_inverted_index":{"We":[0,2],"say":[1]}}]}""",
        "On A|Ana D|Nature|2023|https://doi.org/10.1/a|We say We"
    )]
    [InlineData(
        "works.json",
        """{"status":"ok","message":{"items":[{"DOI":"10.1/b","title":["On <i>B</i> &amp; C"],"container-title":["PLoS ONE"],"author":[{"given":"Bo","family":"Li"}],"issued":{"date-parts":[[2012,3]]},"abstract":"<jats:p>We say.</jats:p>"}]}}""",
        "On <i>B</i> & C|Bo Li|PLoS ONE|2012|https://doi.org/10.1/b|We say."
    )]
    [InlineData(
        "works.jsonl",
        """{"citingPaper":{"paperId":"f0","title":"On S","externalIds":{"ArXiv":"2306.00890"},"venue":"CoRL","year":2023,"authors":[{"authorId":"1","name":"C. Xu"}],"abstract":"We say."}}""",
        "On S|C. Xu|CoRL|2023|https://arxiv.org/abs/2306.00890|We say."
    )]
    [InlineData(
        "snapshot.json",
        """{"id":"0704.0001","authors":"C. Bal\\'azs, C.-P. Yuan","title":"On\n  P","doi":null,"categories":"hep-ph","abstract":"  We say.\n","versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"}],"update_date":"2008-11-26","authors_parsed":[["Bal\u00e1zs","C.",""],["Yuan","C. -P.",""]]}""",
        "On P|C. Balázs; C. -P. Yuan|arXiv|2007|https://arxiv.org/abs/0704.0001|We say."
    )]
    [InlineData(
        "eccv2022.json",
        """[{"id":"5","title":"\"On E\"","site":"https://www.ecva.net/p","author":"Ana D; Bo Li","abstract":"\"We say.\"","status":"Poster","github":""}]""",
        "On E|Ana D; Bo Li|ECCV|2022|https://www.ecva.net/p|We say."
    )]
    [InlineData(
        "feed.xml",
        """<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/1707.08567v1</id><title>On W</title><published>2017-07-26T08:00:00Z</published><summary>We say.</summary><author><name>Ana D</name></author></entry></feed>""",
        "On W|Ana D|arXiv|2017|http://arxiv.org/abs/1707.08567v1|We say."
    )]
    [InlineData(
        "refs.csv",
        "id,title,authors,venue,year,abstract\n1,On V,\"Ana D; Bo Li\",VLDB,1999.0,We say.\n",
        "On V|Ana D; Bo Li|VLDB|1999|refs#2|We say."
    )]
    [InlineData(
        "refs.bib",
        "@comment{x}\n@inproceedings{d,\n title = {On {B}},\n author = {D{\\'\\i}az, Ana and Bo Li},\n"
            + " booktitle = \"ACL\", year = 2020,\n doi = {10.1/b}, abstract = {We say.}\n}\n",
        "On B|Ana Díaz; Bo Li|ACL|2020|https://doi.org/10.1/b|We say."
    )]
    [InlineData(
        "scholar.bib",
        "@article{r, title={On L}, author={D, Ana and others}, journal={arXiv preprint arXiv:2103.00020}, year={2021}, abstract={We say.}}",
        "On L|Ana D|arXiv|2021|https://arxiv.org/abs/2103.00020|We say."
    )]
    [InlineData(
        "dblp.bib",
        "@article{r, title={On C}, author={Ana D}, journal={CoRR}, volume={abs/2103.00021}, year={2021}, abstract={We say.}}",
        "On C|Ana D|CoRR|2021|https://arxiv.org/abs/2103.00021|We say."
    )]
    [InlineData(
        "CITATION.cff",
        """
            cff-version: 1.2.0
            title: a tool
            authors: [{family-names: Other, given-names: Olga}]
            preferred-citation:
              type: conference-paper
              title: "On K: a tool"
              authors:
                - given-names: Ana
                  name-particle: de
                  family-names: D
                - name: The K Team
              conference:
                name: NeurIPS
              year: 2021
              doi: 10.1/k
            """,
        "On K: a tool|Ana de D; The K Team|NeurIPS|2021|https://doi.org/10.1/k|"
    )]
    public void Each_service_is_known_by_its_own_fields(string file, string text, string expected)
    {
        var extraction = Read(file, text);

        var mention = Assert.Single(extraction.Mentions);
        var record = extraction.Source.Records![mention.Line];
        Assert.Equal(
            expected,
            $"{mention.Title!.Text}|{string.Join("; ", mention.Authors.Select(a => a.Text))}|{mention.Venue!.Text}|{mention.Year}|{mention.Citation}|{record.ReadAbstract()}"
        );
        Assert.All(Quotes(mention), quote => Assert.True(extraction.Source.Says(quote.Line, quote.Words), quote.Words));
    }

    [Fact]
    public void What_was_not_accepted_did_not_appear_at_the_conference() =>
        Assert.Null(
            Read("iclr2025.json", """[{"title":"On R","author":"A B","site":"https://openreview.net/forum?id=x","status":"Reject"}]""")
                .Mentions[0]
                .Venue
        );

    [Theory]
    [InlineData("a.json", "[1, 2]", "a.json(1): G117 the value is no record of a work, which is an object with a title; it was left.")]
    [InlineData(
        "a.jsonl",
        "# A list\n- [One](https://arxiv.org/abs/2103.00020)\n",
        "a.jsonl(1): G117 this is no JSON ('#' is an invalid start of a value); it was left."
    )]
    [InlineData(
        "a.xml",
        "<feed",
        "a.xml: G117 the file holds no record of a work; expected an Atom feed with entries that have a title. Nothing was read from it."
    )]
    [InlineData("a.bib", "@misc{k, year = 2020}", "a.bib(1): G117 'k' has no title; it was left.")]
    [InlineData(
        "CITATION.cff",
        "cff-version: 1.2.0\ntitle: a tool\n",
        "CITATION.cff: G117 the file holds no record of a work; expected a 'preferred-citation' with a title. Nothing was read from it."
    )]
    [InlineData("a.csv", "x,y\n1,2\n", "a.csv: G117 found the columns x, y, expected id, title and, where known, authors, venue, year.")]
    public void A_file_that_is_no_such_thing_says_so(string file, string text, string sentence)
    {
        var extraction = Read(file, text);

        Assert.Empty(extraction.Mentions);
        Assert.Contains(sentence, extraction.Diagnostics.Select(d => d.ToString()));
        Assert.Contains(extraction.Diagnostics, d => d.Severity == Severity.Error);
    }

    [Fact]
    public void A_file_of_an_unknown_form_names_the_forms_that_there_are()
    {
        var diagnostic = Assert.Single(Read("a.yaml", "a: b\n").Diagnostics);

        Assert.StartsWith("a file that ends in '.yaml' is of no form that is read here", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("a list in Markdown (.md, .markdown, .mdown, .mkd)", diagnostic.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Quote> Quotes(Mention mention) =>
        new[] { mention.Title!, mention.Venue!, mention.YearReading! }
            .Concat(mention.Authors)
            .SelectMany(r => r.Quotes)
            .Concat(mention.Links.Select(l => l.Quote));

    private static Extraction Read(string file, string text) => SourceFormats.Read(Source(file, text));

    private static SourceText Source(string file, string text) => new(Path.GetFileNameWithoutExtension(file), file, text, "");
}
