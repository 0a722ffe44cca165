using System.Diagnostics;
using Graph.Text.BibTex;

namespace Graph.Tests.Text.BibTex;

/// <summary>BibTeX as people and services write it: what it means is what LaTeX would print.</summary>
public sealed class BibTexTests
{
    [Theory]
    [InlineData(@"{BERT}: Pre-training of Deep {B}idirectional Transformers", "BERT: Pre-training of Deep Bidirectional Transformers")]
    [InlineData(@"Erd{\H o}s, G{\""o}del and Ma\'{c}kiewicz", "Erdős, Gödel and Maćkiewicz")]
    [InlineData(@"{\L}ukasz Stra{\ss}e \O{}re \c{C}a", "Łukasz Straße Øre Ça")]
    [InlineData(@"Mart{\'\i}n Fran\c cois", "Martín François")]
    [InlineData(@"Research \& Development at 95\%~confidence", "Research & Development at 95% confidence")]
    [InlineData(@"\emph{In vivo} and \textbf{Bold}", "In vivo and Bold")]
    [InlineData("Over\n   two lines", "Over two lines")]
    public void A_value_is_read_as_it_is_printed(string value, string printed) => Assert.Equal(printed, BibTexValue.Plain(value));

    [Theory]
    [InlineData("Radford, Alec and Kim, Jong Wook and others", "Alec Radford; Jong Wook Kim")]
    [InlineData("Alec Radford and Jong Wook Kim", "Alec Radford; Jong Wook Kim")]
    [InlineData("{Barnes and Noble, Inc.} and King, Jr, Martin", "Barnes and Noble, Inc.; Martin King Jr")]
    [InlineData("de la Cruz,\n  Ana\n  and D{\\'\\i}az, Bo", "Ana de la Cruz; Bo Díaz")]
    public void Names_are_read_in_the_order_in_which_they_are_spoken(string field, string names) =>
        Assert.Equal(names, string.Join("; ", BibTexValue.Names(field).Select(n => n.Spoken)));

    [Fact]
    public void Entries_are_found_among_other_words_and_know_where_they_stand()
    {
        const string Page = "# M\n\nCite us:\n```\n@misc{m2020, title={On {M}}, year=2020}\n@ARTICLE{n,\n  Title = \"On {\"}N\"\n}\n```\n";

        var entries = BibTexCutter.Cut(Page).ToList();

        Assert.Equal(["misc m2020 On M", "article n On \"N"], entries.Select(e => $"{e.Kind} {e.Key} {e.Text("title")}"));
        Assert.StartsWith("@misc", Page[entries[0].Start..], StringComparison.Ordinal);
        Assert.EndsWith("year=2020}", Page[..entries[0].End], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_a_file_defines_stand_for_their_values()
    {
        const string File =
            "@string{acl = \"Proceedings of \" # {ACL}}\n@comment{no}\n@inproceedings{a, booktitle = acl # { 2020}, title={A}}";

        Assert.Equal("Proceedings of ACL 2020", Assert.Single(BibTexCutter.Cut(File)).Text("booktitle"));
    }

    [Fact]
    public void An_entry_whose_braces_do_not_match_ends_where_the_next_begins() =>
        Assert.Equal(["A", "B"], BibTexCutter.Cut("@misc{a, title={A}, note={open\n@misc{b, title={B}}").Select(e => e.Text("title")));

    [Theory]
    [InlineData("@misc{")]
    [InlineData("@misc{\n")]
    [InlineData("@misc{a, title = {")]
    [InlineData("a # ")]
    [InlineData("@string{a = a # a}\n")]
    public void Hostile_text_is_read_in_linear_time(string piece)
    {
        var text = "@misc{k, t = " + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();

        Assert.All(BibTexCutter.Cut(text), e => Assert.True(e.End > e.Start));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }
}
