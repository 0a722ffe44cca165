using Graph.Model;
using Graph.Resolve;
using static Graph.Tests.Resolve.Lists;

namespace Graph.Tests.Resolve.People;

public sealed class AuthorMergingTests
{
    private const string One = "Contrastive Learning of Visual Representations";
    private const string Two = "Generative Models of Natural Images";

    [Fact]
    public void A_written_out_name_is_one_person_whatever_its_accents() =>
        Assert.Equal(["author:philip-muller"], Authors(Entry(One, authors: "Philip Müller"), Entry(Two, authors: "Philip Muller")));

    [Theory]
    [InlineData("Jörg Müller", "Joerg Mueller")]
    [InlineData("Weidi Xie", "WeidiXie")]
    [InlineData("Curtis Langlotz", "Curtis P. Langlotz")]
    public void Two_spellings_are_one_person_where_a_coauthor_agrees(string one, string other)
    {
        Assert.Equal(2, Authors(Entry(One, authors: one + "; Petra Novak"), Entry(Two, authors: other + "; Petra Novak")).Length);
        Assert.Equal(4, Authors(Entry(One, authors: one + "; Petra Novak"), Entry(Two, authors: other + "; Anna Kowalska")).Length);
    }

    [Fact]
    public void The_spelling_with_accents_is_shown() =>
        Assert.Equal(
            "Philip Müller",
            Merge(List("a", Entry(One, authors: "Philip Muller"), Entry(Two, authors: "Philip Müller")))
                .Entities.Single(e => e.Is(Labels.Author))
                .Name
        );

    [Fact]
    public void Initials_alone_do_not_prove_identity() =>
        Assert.Equal(3, Authors(Entry(One, authors: "Y. Zhang; Petra Novak"), Entry(Two, authors: "Y. Zhang")).Length);

    [Fact]
    public void In_two_author_lists_of_one_paper_an_initial_is_enough() =>
        Assert.Equal(
            ["author:petra-novak", "author:yizhou-zhang"],
            Authors(Entry(One, authors: "Y. Zhang; P. Novak"), Entry(One, authors: "Yizhou Zhang; Petra Novak"))
        );

    [Fact]
    public void A_short_name_is_two_persons_where_no_coauthor_joins_their_papers() =>
        Assert.Equal(
            2,
            Authors(Entry(One, authors: "Wei Wang; Petra Novak"), Entry(Two, authors: "Wei Wang; Anna Kowalska"))
                .Count(a => a.StartsWith("author:wei-wang", StringComparison.Ordinal))
        );

    [Fact]
    public void A_short_name_is_one_person_among_papers_with_a_common_coauthor() =>
        Assert.Equal(
            ["author:petra-novak", "author:wei-wang"],
            Authors(Entry(One, authors: "Wei Wang; Petra Novak"), Entry(Two, authors: "Petra Novak; Wei Wang"))
        );

    [Fact]
    public void A_middle_name_is_bridged_by_a_common_coauthor_only()
    {
        Assert.Equal(
            ["author:matthew-p-lungren", "author:serena-yeung"],
            Authors(Entry(One, authors: "Matthew P. Lungren; Serena Yeung"), Entry(Two, authors: "Matthew Lungren; Serena Yeung"))
        );
        Assert.Equal(2, Authors(Entry(One, authors: "Matthew P. Lungren"), Entry(Two, authors: "Matthew Lungren")).Length);
    }

    [Fact]
    public void A_misspelt_name_at_the_same_place_of_two_lists_of_one_paper_is_one_person() =>
        Assert.Equal(
            ["author:petra-novak", "author:zihao-zhao"],
            Authors(Entry(One, authors: "Zihao Zhao; Petra Novak"), Entry(One, authors: "Zihao Zha; Petra Novak"))
        );

    [Fact]
    public void Keys_stand_parallel_to_the_authors_of_the_mention() =>
        Assert.Equal(
            ["author:wei-wang", "author:petra-novak"],
            Merge(List("a", Entry(One, authors: "Wei Wang; Petra Novak"))).Sources[0].Mentions[0].AuthorKeys
        );

    [Fact]
    public void The_ledger_joins_persons_that_no_rule_would_join()
    {
        var ledger = Ledger("same:\n  - these: [author:petra-novak, author:petra-horakova]\n    reason: She took another name.\n");

        var resolution = Merge(ledger, List("a", Entry(One, authors: "Petra Novak"), Entry(Two, authors: "Petra Horakova")));

        Assert.Single(resolution.Entities, e => e.Is(Labels.Author));
        Assert.Equal(("ledger", "The ledger says so: She took another name."), resolution.Merges.Select(m => (m.Rule, m.For[0])).Single());
    }

    [Fact]
    public void The_ledger_parts_spellings_that_the_rules_would_join()
    {
        var ledger = Ledger("never:\n  - these: [author:matthew-p-lungren, author:matthew-lungren]\n    reason: Father and son.\n");

        var resolution = Merge(
            ledger,
            List("a", Entry(One, authors: "Matthew P. Lungren; Serena Yeung"), Entry(Two, authors: "Matthew Lungren; Serena Yeung"))
        );

        Assert.Equal(3, resolution.Entities.Count(e => e.Is(Labels.Author)));
    }

    [Fact]
    public void An_author_of_the_ledger_whom_no_list_names_is_an_error()
    {
        var ledger = Ledger("same:\n  - these: [author:petra-novak, author:nobody-at-all]\n    reason: A test.\n");

        Assert.Equal("G210", Assert.Single(Merge(ledger, List("a", Entry(One, authors: "Petra Novak"))).Diagnostics).Code);
    }

    private static Ledger Ledger(string yaml) => LedgerReader.Parse(yaml, "ledger.yaml").Ledger;

    private static string[] Authors(params Mention[] entries) =>
        [.. Merge(List("a", entries)).Entities.Where(e => e.Is(Labels.Author)).Select(e => e.Key)];
}
