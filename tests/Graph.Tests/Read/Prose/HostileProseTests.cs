using System.Diagnostics;
using System.Globalization;
using Graph.Knowledge;
using Graph.Read.Prose;
using Graph.Read.Prose.Names;

namespace Graph.Tests.Read.Prose;

/// <summary>Texts that are made to hang a reader end, in time that grows with their length and no faster.</summary>
public sealed class HostileProseTests
{
    // Far more than a linear reading needs, far less than a quadratic one.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(LongTests.Times(10, 40));
    private static readonly Lazy<ProseReader> Reader = new(() => new ProseReader(KnownNames.Of(Lexicon.Load(), [])));

    public static TheoryData<string> Texts =>
        [
            "one line",
            "no full stop",
            "zeros",
            "bidi",
            "nested HTML",
            "wide table",
            "wide HTML table",
            "open brackets",
            "open tags",
            "open code",
            "open comments",
            "many headings",
            "names and commas",
            "short forms",
            "propose",
            "lists in lists",
            "open tables",
            "long sentence",
            "ten thousand columns",
            "BibTeX without end",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_ends(string kind)
    {
        var text = new ProseText(Make(kind), ProseForm.Markdown, "A title");
        var watch = Stopwatch.StartNew();

        var said = Reader.Value.Read(text);

        Assert.True(
            watch.Elapsed < Patience,
            $"{kind}: {text.Text.Length} characters took {watch.Elapsed.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture)} s."
        );
        Replay.Check(text, said);
        Replay.Check(text with { Form = ProseForm.Abstract }, Reader.Value.Read(text with { Form = ProseForm.Abstract }));
    }

    [Fact]
    public void Marks_that_nobody_sees_do_not_hide_a_name_and_do_not_reach_it()
    {
        var text = new ProseText("We evaluate our method on the CO\u202eCO\u200b dataset.", ProseForm.Abstract);

        var said = Assert.Single(Reader.Value.Read(text));

        Assert.Equal("COCO", said.Object);
        Replay.Check(text, [said]);
    }

    private static string Make(string kind) =>
        kind switch
        {
            "one line" => Repeat("We evaluate our model on COCO and ImageNet, which CLIP was trained on. ", 10_000_000),
            "no full stop" => Repeat("we train CLIP on COCO with ", 3_000_000),
            "zeros" => Repeat("trained on \0COCO\0 ", 1_000_000),
            "bidi" => Repeat("\u202etrained on COCO\u202c ", 1_000_000),
            "nested HTML" => Repeat("<div>", 500_000) + "trained on COCO" + Repeat("</div>", 500_000),
            "wide table" => "|" + Repeat(" COCO |", 70_000) + "\n|" + Repeat("---|", 40_000) + "\n|" + Repeat(" 1.5 |", 60_000) + "\n",
            "wide HTML table" => "<table><tr>"
                + Repeat("<th colspan=\"999999\">COCO</th>", 300_000)
                + "</tr><tr>"
                + Repeat("<td rowspan=\"99999\">1.5</td>", 300_000)
                + "</tr></table>",
            "open brackets" => Repeat("[", 1_000_000) + Repeat("](", 1_000_000),
            "open tags" => Repeat("<a ", 2_000_000),
            "open code" => Repeat("` ", 1_000_000) + "`",
            "open comments" => Repeat("text <!-- ", 1_000_000),
            "many headings" => Repeat("## Results on COCO\n", 1_000_000),
            "names and commas" => "We evaluate on " + Repeat("AbC, DeF, ", 2_000_000),
            "short forms" => Repeat("Alpha Beta Gamma (ABG) ", 1_000_000),
            "propose" => Repeat("we propose a the new ", 1_000_000) + "FooNet",
            "lists in lists" => string.Concat(Enumerable.Range(0, 2000).Select(i => new string(' ', i) + "- COCO\n")),
            "long sentence" => "We evaluate " + Repeat("a thing of some kind and ", 600_000) + "it on COCO.",
            "ten thousand columns" => "|"
                + Repeat(" COCO |", 70_000)
                + "\n|"
                + Repeat("---|", 40_000)
                + "\n"
                + Repeat("|" + Repeat(" 1 |", 40_000) + "\n", 400_000),
            "BibTeX without end" => Repeat("@article{title = {", 1_000_000),
            _ => Repeat("<table><tr><td>COCO\n", 1_000_000),
        };

    // A fiftieth of it for whoever waits; a time that grows faster than the text shows at either size.
    private static string Repeat(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, Math.Max(1, LongTests.Times(length / 50, length) / piece.Length)));
}
