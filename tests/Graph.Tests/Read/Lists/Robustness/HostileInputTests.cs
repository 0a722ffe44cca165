using System.Text;
using Graph.Model;
using Graph.Read;
using Graph.Read.Lists;
using Graph.Sources;

namespace Graph.Tests.Read.Lists.Robustness;

/// <summary>Input that no list has: the rest of the file is read, and the report says what was left out and where.</summary>
public sealed class HostileInputTests
{
    private const string Entry = "- A Useful Title of Some Words [[paper]](https://arxiv.org/abs/2101.00001)\n";

    public static TheoryData<string, string> Documents =>
        new()
        {
            { "a line of ten million characters", new string('a', 10_000_000) },
            { "quotes 10,000 deep", new string('>', 10_000) + " x" },
            { "bullets 10,000 deep", string.Concat(Enumerable.Repeat("- ", 10_000)) + "x" },
            { "brackets 10,000 deep", new string('[', 10_000) },
            {
                "a table of 10,000 columns",
                "|" + string.Concat(Enumerable.Repeat("a|", 10_000)) + "\n|" + string.Concat(Enumerable.Repeat("-|", 10_000))
            },
            { "emphasis 20,000 deep", string.Concat(Enumerable.Repeat("*a ", 20_000)) },
            { "indents 500 deep", string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', 2 * i) + "- x\n")) },
        };

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_entries_around_are_read_and_the_place_is_reported(string what, string hostile)
    {
        var extraction = Read(Entry + "\n# S\n\n" + hostile + "\n\n# T\n\n" + Entry);

        Assert.True(extraction.Mentions.Length == 2, what);
        Assert.Contains(extraction.Diagnostics, diagnostic => diagnostic.Code == RepairCodes.LeftOut && diagnostic.Line >= 5);
    }

    [Fact]
    public void Tags_100_000_deep_are_read()
    {
        var extraction = Read(Entry + "\n" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "x\n\n" + Entry);

        Assert.Equal(2, extraction.Mentions.Length);
    }

    private static Extraction Read(string text) =>
        ListReader.Read(SourceReader.Read(Encoding.UTF8.GetBytes(text), "list", "list.md").Source!);
}
