using FsCheck;
using FsCheck.Fluent;
using Graph.Read.Lists;
using Graph.Sources;
using Graph.Tests.Read.Lists.Gold;
using Microsoft.FSharp.Core;

namespace Graph.Tests.Read.Lists.Robustness;

/// <summary>Whatever a file holds, reading ends, throws nothing, and every place it gives exists.</summary>
public sealed class AnyBytesTests
{
    // Pieces of Markdown and HTML make documents that random bytes never would.
    private static readonly string[] Runs =
    [
        "# ",
        "## ",
        "- ",
        "  - ",
        "1. ",
        "> ",
        "|",
        "\n|--|--|\n",
        "\n",
        "\n\n",
        "**",
        "*",
        "_",
        "`",
        "```\n",
        "[",
        "]",
        "(",
        ")",
        "](",
        "![",
        "<b>",
        "</b>",
        "<table>",
        "<tr>",
        "<td rowspan=2>",
        "</table>",
        "<details>",
        "<summary>",
        "<li>",
        "<br>",
        "<!--",
        "-->",
        "<a href='",
        "'>",
        "</a>",
        "http://a.b/c?X-Amz-Signature=abc",
        "https://arxiv.org/abs/2101.00001",
        "CVPR 2023",
        "2023",
        "Ann Author, Bo Writer",
        "et al.",
        "A Title of Some Words",
        "[paper]",
        "code:",
        "，",
        "「",
        "」",
        "（",
        "é",
        "´ı",
        "â€“",
        "\0",
        "\r",
        "\t",
        "🔥",
        ":fire:",
        "&amp;",
        "\\",
        ". ",
        ", ",
        " - ",
        "“",
        "”",
        "\"",
    ];

    [Fact]
    public void Any_bytes_are_read_to_the_end() =>
        Check.One(Repeatable(LongTests.Times(100, 300)), Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Holds(bytes)));

    [Fact]
    public void Any_markdown_is_read_to_the_end()
    {
        var documents = Gen.Elements(Runs).ListOf(60).Select(string.Concat);

        Check.One(
            Repeatable(LongTests.Times(300, 3000)),
            Prop.ForAll(documents.ToArbitrary(), text => Holds(System.Text.Encoding.UTF8.GetBytes(text)))
        );
    }

    // The same documents each time, so that a failure can be looked at.
    private static Config Repeatable(int tests) =>
        Config
            .QuickThrowOnFailure.WithMaxTest(tests)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20231123UL, 77UL), FSharpOption<int>.None)));

    private static bool Holds(byte[] bytes)
    {
        if (SourceReader.Read(bytes, "any", "any.md").Source is not { } source)
        {
            return true;
        }

        var extraction = ListReader.Read(source);
        return extraction.Mentions.All(mention =>
                1 <= mention.Line && mention.Line <= mention.EndLine && mention.EndLine <= source.LineCount
            )
            && extraction.Diagnostics.All(diagnostic => diagnostic.Line <= source.LineCount)
            && MentionQuotes
                .All(extraction)
                .All(quote =>
                    source.Line(quote.Line).Contains(quote.Words, StringComparison.Ordinal)
                    && !quote.Words.Contains("X-Amz-Signature", StringComparison.Ordinal)
                );
    }
}
