using Graph.Knowledge.Curated;
using Graph.Model;
using Graph.Write.Curation;

namespace Graph.Tests.Write;

public sealed class CurationTests
{
    private const string Issue = "https://github.com/microsoft/LLaVA-Med/issues/1";

    private static readonly KnowledgeGraph Known = KnowledgeGraph.Create(
        [
            new Entity(
                "paper:llava-med",
                [Labels.Paper],
                "LLaVA-Med: Training",
                PropertyMap.Empty.With("arxiv", "2306.00890").With("url", "https://arxiv.org/abs/2306.00890")
            ),
            new Entity("model:llavamed", [Labels.Model], "LLaVA-Med", PropertyMap.Empty),
            new Entity("model:llava", [Labels.Model], "LLaVA", PropertyMap.Empty),
            new Entity("dataset:pmc15m", [Labels.Dataset], "PMC-15M", PropertyMap.Empty),
            new Entity(
                "repository:r",
                [Labels.Repository],
                "microsoft/LLaVA-Med",
                PropertyMap.Empty.With("url", "https://github.com/microsoft/LLaVA-Med")
            ),
        ],
        [
            Fact(RelationTypes.Introduces, "paper:llava-med", "model:llavamed", "list", ""),
            Fact(RelationTypes.BuildsOn, "model:llavamed", "model:llava", "curated/x", "https://arxiv.org/abs/2306.00890"),
            Fact(RelationTypes.TrainedOn, "model:llavamed", "dataset:pmc15m", "list", ""),
            Fact(RelationTypes.HasCode, "paper:llava-med", "repository:r", "list", ""),
        ]
    );

    [Fact]
    public void A_template_holds_what_the_graph_has_and_is_an_entry_that_can_be_read()
    {
        using var text = new StringWriter();
        CurateTemplate.Write(Known, Known.Find("model:llavamed")!, text);

        Assert.Contains("# LLaVA-Med builds on LLaVA: curated/x, line 3: the words (https://arxiv.org/abs/2306.00890)", text.ToString());
        var work = Assert.Single(Read(text.ToString()).Works);
        Assert.Equal(("arxiv:2306.00890", "LLaVA-Med"), (work.Paper!.Text, work.Model!.Text));
        Assert.Equal(["LLaVA", "PMC-15M"], work.Facts.Select(f => f.To.Text));
    }

    [Fact]
    public void A_letter_that_comes_back_unchanged_gives_the_facts_with_the_issue_as_citation()
    {
        var letter = Assert.Single(AuthorLetter.Of(Known));
        var reply = AuthorReply.Read(letter.Text, Issue);

        Assert.Empty(reply.Left);
        var works = Read(reply.Entries).Works;
        Assert.Equal(["BUILDS_ON LLaVA", "TRAINED_ON PMC-15M"], works.SelectMany(w => w.Facts).Select(f => f.Type + " " + f.To.Text));
        Assert.All(works, w => Assert.Equal(Issue, w.Citation));
    }

    [Fact]
    public void What_authors_strike_is_gone_and_what_they_add_is_there()
    {
        var letter = Assert.Single(AuthorLetter.Of(Known)).Text;
        var edited =
            letter.Replace("- LLaVA-Med **builds on** LLaVA", "- ~~LLaVA-Med **builds on** LLaVA", StringComparison.Ordinal)
            + "- LLaVA-Med **was evaluated on** VQA-RAD\n- and thank you\n";

        var reply = AuthorReply.Read(edited, Issue);

        Assert.Equal(["PMC-15M", "VQA-RAD"], Read(reply.Entries).Works.SelectMany(w => w.Facts).Select(f => f.To.Text));
        Assert.Equal("- and thank you", Assert.Single(reply.Left).Text);
    }

    private static CuratedFacts Read(string text)
    {
        var facts = CuratedFacts.Read([new SourceText("curated/x", "x.yaml", text, "")]);
        Assert.Empty(facts.Diagnostics);
        return facts;
    }

    private static Relation Fact(string type, string from, string to, string source, string citation) =>
        new(
            type,
            from,
            to,
            citation.Length > 0 ? Basis.Curated : Basis.Stated,
            0.99,
            1,
            [new Evidence(source, 3, 3, "the words", "rule", citation.Length > 0 ? Basis.Curated : Basis.Stated, Citation: citation)],
            PropertyMap.Empty
        );
}
